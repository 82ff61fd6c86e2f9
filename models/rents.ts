/**
 * What flats cost, from a table: the smallest model that trains on a CSV file of yours.
 *
 *   x [20, 8]: area, rooms, floor, balcony, and a one for the district → linear 8 → 1.  Mean squared error, Adam with learning rate 0.05.
 *
 * Data: 240 invented flats in `data/rents.csv`, or with `--data FILE` another file with these columns. Rents are in thousands.
 * Result: off by about 30 a month, which is what the invented rents were disturbed with.
 */
import { abs, adam, defineModel, linear, mse, reshape, sub } from "../compiler/index.ts";
import { readCsv } from "../runtime/data/index.ts";

const districts = ["Altstadt", "Hafen", "Nordend, am Park", "Weststadt"] as const;

export default defineModel({
  name: "rents",
  options: { batch: 20 },
  build(model, { batch }) {
    const x = model.input("x", [batch, 8]);
    const rent = model.input("rent", [batch]);
    const prediction = reshape(linear(x, 1, { name: "linear" }), [batch]);
    return {
      loss: mse(prediction, rent),
      optimizer: adam({ learningRate: 0.05 }),
      outputs: { prediction },
      metrics: { error: abs(sub(prediction, rent)) },
    };
  },
  training: {
    epochs: 40,
    async data({ path = new URL("data/rents.csv", import.meta.url), seed }) {
      const table = await readCsv(path, {
        columns: {
          area: "number",
          rooms: "number",
          floor: { type: "number", missing: "mean" },
          district: { type: "category", vocabulary: districts },
          balcony: "boolean",
          rent: "number",
        },
      });
      const { train, test, description } = table
        .oneHot("district")
        .map("balcony", Number, "f32")
        .map("rent", (euros) => euros / 1000)
        .select({ x: ["area", "rooms", "floor", "balcony", "district"], rent: "rent" })
        .split({ test: 0.2 }, { seed });
      const scaling = train.scaling({ x: "standardize" });
      return { train: train.scale(scaling), test: test.scale(scaling), description };
    },
  },
});
