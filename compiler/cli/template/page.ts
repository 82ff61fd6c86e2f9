/** Trains in the page, and draws what the model thinks of every place. */
import { train } from "tapeless-ml/train";
import { spirals } from "./data.ts";
import { createTrainer } from "./trainer/trainer.ts";

const button = document.querySelector<HTMLButtonElement>("#train")!;
const progress = document.querySelector<HTMLOutputElement>("#progress")!;
const map = document.querySelector<HTMLCanvasElement>("#map")!;
const context = map.getContext("2d")!;
const data = { train: spirals(640, 0), test: spirals(128, 1) };
const side = map.width;
const trainer = await createTrainer({ seed: 1 });
let running: AbortController | undefined;

/** Every pixel is an example; each row of pixels is a batch, from -1.1 to 1.1. */
function draw(): void {
  const image = context.createImageData(side, side);
  const x = new Float32Array(2 * side);
  const at = (pixel: number): number => 1.1 * ((2 * pixel + 1) / side - 1);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) x.set([at(column), at(row)], 2 * column);
    const { logits } = trainer.predict({ x });
    for (let column = 0; column < side; column++) {
      const share = 1 / (1 + Math.exp(logits[2 * column]! - logits[2 * column + 1]!));
      image.data.set([255 * share, 120, 255 * (1 - share), 255], 4 * (row * side + column));
    }
  }
  context.putImageData(image, 0, 0);
  data.train.label.forEach((label, k) => {
    const [column, row] = [data.train.x[2 * k]!, data.train.x[2 * k + 1]!].map(
      (x) => ((x / 1.1 + 1) * side) / 2,
    );
    context.fillStyle = label === 1 ? "#fc8" : "#8cf";
    context.fillRect(column!, row!, 0.7, 0.7);
  });
}

button.addEventListener("click", async () => {
  if (running !== undefined) return running.abort();
  running = new AbortController();
  button.textContent = "Stop";
  await train(trainer, data, {
    epochs: Infinity,
    signal: running.signal,
    async onEpoch({ epoch, test }) {
      const share = (100 * test!.metrics.accuracy).toFixed(1);
      progress.value = `epoch ${epoch}: test loss ${test!.loss.toFixed(4)}, accuracy ${share} %`;
      draw();
      await new Promise(requestAnimationFrame);
    },
  });
  button.textContent = "Train";
  running = undefined;
});
draw();
