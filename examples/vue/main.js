import "pledge-compare";
import { createApp } from "vue";
import App from "./App.vue";

// With Vite: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "pledge-compare" } } }) in its configuration.
createApp(App).mount("#app");
