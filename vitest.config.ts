import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/bench/**"],
    testTimeout: 60_000,
    // Modules keep no state, so a worker loads the compiler once, not once for each file.
    isolate: false,
    // By default one processor is left idle.
    maxWorkers: "100%",
  },
});
