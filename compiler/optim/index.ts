/**
 * Optimizers, learning rate schedules, and what can be wrapped around an optimizer, as models call them: with their arguments and
 * options checked.
 */
import {
  above0,
  atLeast0,
  below1,
  callback,
  flag,
  from0To1,
  integerFrom1,
  optionalOptions,
  options,
} from "../model/arguments/check.ts";
import { betas, learningRate, optimizer } from "../model/arguments/kinds.ts";
import { publish } from "../model/arguments/publish.ts";
import * as optim from "./functions.ts";

export * from "./functions.ts";
export * as schedules from "./public-schedules.ts";

const descent = { learningRate, weightDecay: atLeast0 };
const moments = { ...descent, betas, eps: above0 };
const momentOptions = { options: optionalOptions<optim.MomentOptions>(moments) };
const adamOptions = { options: optionalOptions<optim.AdamOptions>({ ...moments, amsgrad: flag }) };

export const sgd = publish("sgd", optim.sgd, {
  options: options<optim.SgdOptions>(
    { learningRate },
    { momentum: from0To1, nesterov: flag, weightDecay: atLeast0 },
  ),
});
export const adam = publish("adam", optim.adam, adamOptions);
export const adamw = publish("adamw", optim.adamw, adamOptions);
export const adamax = publish("adamax", optim.adamax, momentOptions);
export const radam = publish("radam", optim.radam, momentOptions);
export const nadam = publish("nadam", optim.nadam, {
  options: optionalOptions<optim.NadamOptions>({ ...moments, momentumDecay: atLeast0 }),
});
export const adadelta = publish("adadelta", optim.adadelta, {
  options: optionalOptions<optim.AdadeltaOptions>({ ...descent, rho: below1, eps: above0 }),
});
export const adagrad = publish("adagrad", optim.adagrad, {
  options: optionalOptions<optim.AdagradOptions>({ ...descent, learningRateDecay: atLeast0, eps: above0 }),
});
export const rmsprop = publish("rmsprop", optim.rmsprop, {
  options: optionalOptions<optim.RmspropOptions>({
    ...descent,
    alpha: below1,
    eps: above0,
    centered: flag,
    momentum: from0To1,
  }),
});
export const lion = publish("lion", optim.lion, {
  options: optionalOptions<optim.LionOptions>({ ...descent, betas }),
});
export const muon = publish("muon", optim.muon, {
  options: options<optim.MuonOptions>(
    { others: optimizer },
    {
      ...descent,
      matrices: callback,
      momentum: below1,
      nesterov: flag,
      iterations: integerFrom1,
      eps: above0,
    },
  ),
});

export const accumulate = publish("accumulate", optim.accumulate, {
  optimizer,
  options: options<optim.AccumulateOptions>({ steps: integerFrom1 }, {}),
});
export const withAverage = publish("withAverage", optim.withAverage, {
  optimizer,
  decay: below1,
  options: optionalOptions<optim.AverageOptions>({ evaluate: flag }),
});
export const clipByGlobalNorm = publish("clipByGlobalNorm", optim.clipByGlobalNorm, {
  optimizer,
  maximum: above0,
});
export const clipByValue = publish("clipByValue", optim.clipByValue, { optimizer, limit: above0 });
