/** `plugins: [tapeless()]` in vite.config.ts. */
import { tapeless } from "./index.ts";

export default tapeless.vite;
