// Compiles one model for a bundler, and ends: so a model that has changed is read again, with all that it imports.
import { register as registerHooks } from "node:module";
import { register as registerTypeScript } from "tsx/esm/api";

registerTypeScript();
registerHooks("../cli/module-format.mjs", import.meta.url);
const { answer } = await import("./answer.ts");
process.once("message", async (request) => {
  process.send(await answer(request), () => process.disconnect());
});
process.send("ready");
