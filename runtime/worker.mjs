/** A thread that runs programs together with others: static, so that nothing has to be made where code must not be. */
const { process } = globalThis;
const port = process?.getBuiltinModule?.("node:worker_threads").parentPort ?? globalThis;

// Nothing is awaited here: browsers tell the trainer of an error in a listener, but not of a rejected promise.
port.addEventListener("message", ({ data: { module, memory, thread } }) => {
  const words = new Int32Array(memory.buffer);
  const pause = (address, old) => void Atomics.wait(words, address / 4, old);
  const { exports } = new WebAssembly.Instance(module, { tapeless: { memory, pause }, Math });
  port.postMessage("ready");
  // Does not return.
  exports.work(thread);
});
port.start?.();
