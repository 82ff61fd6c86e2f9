import { tapeless } from "./index.ts";

export default tapeless.rolldown;
