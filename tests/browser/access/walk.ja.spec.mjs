// Every view in Japanese: first a small screen that is touched, then all others.

import { walk } from "./walk.mjs";

walk("ja");
