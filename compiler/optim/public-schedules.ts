/** Learning rate schedules as models call them, as `schedules.cosine({ ... })`. */
import {
  above0,
  above0To1,
  atLeast0,
  below1,
  integerFrom1,
  listOf,
  options,
} from "../model/arguments/check.ts";
import { learningRate } from "../model/arguments/kinds.ts";
import { publish } from "../model/arguments/publish.ts";
import * as schedules from "./schedules.ts";

export * from "./schedules.ts";

const rate = { learningRate: atLeast0 };
const decay = { gamma: above0 };

export const constant = publish("schedules.constant", schedules.constant, rate);
export const step = publish("schedules.step", schedules.step, {
  options: options<schedules.StepOptions>({ ...rate, stepSize: integerFrom1 }, decay),
});
export const multiStep = publish("schedules.multiStep", schedules.multiStep, {
  options: options<schedules.MultiStepOptions>({ ...rate, milestones: listOf(integerFrom1) }, decay),
});
export const exponential = publish("schedules.exponential", schedules.exponential, {
  options: options<schedules.ExponentialOptions>({ ...rate, ...decay }, {}),
});
export const cosine = publish("schedules.cosine", schedules.cosine, {
  options: options<schedules.CosineOptions>({ ...rate, steps: integerFrom1 }, { minimum: atLeast0 }),
});
export const oneCycle = publish("schedules.oneCycle", schedules.oneCycle, {
  options: options<schedules.OneCycleOptions>(
    { maximum: above0, steps: integerFrom1 },
    { warmUp: below1, initialDivisor: above0, finalDivisor: above0 },
  ),
});
export const linearWarmUp = publish("schedules.linearWarmUp", schedules.linearWarmUp, {
  options: options<schedules.LinearWarmUpOptions>(
    { learningRate, steps: integerFrom1 },
    { startFactor: above0To1 },
  ),
});
export const inverseSquareRoot = publish("schedules.inverseSquareRoot", schedules.inverseSquareRoot, {
  options: options<schedules.InverseSquareRootOptions>({ ...rate, warmUp: integerFrom1 }, {}),
});
