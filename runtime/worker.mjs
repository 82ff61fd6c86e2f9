/** A thread that runs programs together with others: static, so that nothing has to be made where code must not be. */
const { process } = globalThis;
const port = process?.getBuiltinModule?.("node:worker_threads").parentPort ?? globalThis;

port.addEventListener("message", async ({ data: { module, memory, thread } }) => {
  const { exports } = await WebAssembly.instantiate(module, { tapeless: { memory }, Math });
  port.postMessage("ready");
  // Returns when the trainer ends.
  exports.work(thread);
});
port.start?.();
