/** Kinds of functions, by what they take. */
import { below1, finite, flag, integerFrom1, options } from "../../model/arguments/check.ts";
import { operand, tensor } from "../../model/arguments/kinds.ts";
import { publish, type Signature } from "../../model/arguments/publish.ts";
import { sharing } from "../../model/apply.ts";
import type { Sharing, Tensor } from "../../model/trace.ts";
import type * as nn from "../functions.ts";

export type Callable = (...given: never[]) => unknown;

/** A function of tensors alone. */
export const ofTensor = <Run extends Callable>(called: string, run: Run): Run =>
  publish(called, run, { x: tensor });
/** A function of two operands, one of which may be a number. */
export const ofTwo = <Run extends Callable>(called: string, run: Run): Run =>
  publish(called, run, { a: operand, b: operand });

/** A function that declares parameters: those of a name that is there already are shared only if its options say so. */
export const layer = <Run extends Callable>(called: string, run: Run, signature: Signature): Run => {
  const last = Object.keys(signature).length - 1;
  const declaring = (...given: never[]): unknown => {
    const [{ trace: model }, { share }] = [given[0]! as Tensor, given[last]! as Sharing];
    return sharing(model, share, () => run(...given));
  };
  return publish(called, declaring as Callable as Run, signature);
};

/** Of what declares parameters. */
export const named = { share: flag };
export const lora = options<nn.LoraOptions>({ rank: integerFrom1 }, { alpha: finite, dropout: below1 });
