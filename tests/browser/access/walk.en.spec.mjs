// Every view in English: first a large screen with a pointer, then all others.

import { walk } from "./walk.mjs";

walk("en");
