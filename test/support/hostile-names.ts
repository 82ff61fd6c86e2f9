/** Names may hold anything: what is emitted and shown stays what it is, and a trainer knows its tensors by these names. */
import { ts } from "ts-morph";
import {
  add,
  compile,
  defineModel,
  initial,
  linear,
  mean,
  mul,
  reshape,
  sgd,
  square,
  sub,
  sum,
  type Compiled,
  type Model,
} from "../../compiler/index.ts";
import { dotText } from "../../compiler/report/dot.ts";
import { htmlReport } from "../../compiler/report/html.ts";
import { inspect } from "../../compiler/report/inspection.ts";
import { stageGraph } from "../../compiler/report/stage-graph.ts";
import { stageText } from "../../compiler/report/stage-text.ts";
import { safeLines } from "../../compiler/text/safe.ts";
import type { Trainer } from "../../runtime/index.ts";
import type { MemoryTypes } from "../../compiler/targets/target.ts";

export const attack = "globalThis.hacked = true;";

export const hostileNames: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  `*/ ${attack} /*`,
  `\`; ${attack} \``,
  `\${(() => { ${attack} })()}`,
  `"; ${attack} "`,
  `'; ${attack} '`,
  `\n${attack}\n`,
  `\r\n${attack}`,
  `\u2028${attack}\u2029`,
  `</script><script>${attack}</script>`,
  `// ${attack}`,
  `\\`,
  `\\u0022 ${attack}`,
  `;; ) (; ${attack} ;)`,
  `"] ; n0 -> n1 [label="`,
  "\u001b]0;title\u0007\u001b[2J",
  "\u009b31m\u202e\u2066\u200b\ufeff\u{e0041}",
  "\0",
  "class",
  "f64",
  "views",
  "step",
  "Math",
  "defineTrainer",
  "weight with spaces",
  "größe λ 重み 🙂",
  "é".normalize("NFD"),
  "x".repeat(180),
];

/** Room for what layers and optimizers append. */
const shortened = (name: string): string => [...name].slice(0, 90).join("");

/** A model in which everything that has a name is called `name`; with several objectives, one of them, too. */
export const hostileModel = (name: string, several: boolean): Model =>
  defineModel({
    name: "hostile",
    // `__proto__` in braces would be no option.
    options: Object.fromEntries([[name === "__proto__" ? "proto" : name, 1]]),
    build(model) {
      const x = model.input(name, [3]);
      const weight = model.parameter(`${shortened(name)}.p`, [3], initial.ones);
      const average = model.state(`${shortened(name)}.s`, [], initial.zeros);
      const layer = linear(reshape(x, [3, 1]), 1, { name: shortened(name) });
      const prediction = mul(reshape(layer, [3]), weight);
      const loss = mean(square(sub(prediction, 2)));
      model.update(average, add(mul(average, 0.5), loss));
      const optimizer = sgd({ learningRate: 0.01, momentum: 0.9 });
      const named = <Value>(value: Value): Record<string, Value> => Object.fromEntries([[name, value]]);
      const parameters = (): boolean => true;
      return {
        ...(several
          ? {
              objectives: Object.fromEntries([
                [name, { loss, optimizer, parameters }],
                [`${shortened(name)} other`, { loss: sum(loss), optimizer, parameters }],
              ]),
            }
          : { loss, optimizer }),
        outputs: named(prediction),
        metrics: named(sum(x)),
      };
    },
  });

/** The text does not parse. */
function syntaxErrors(text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** What the text does when it is loaded: statements that are no declarations of a trainer. */
function strayStatements(text: string): string[] {
  const file = ts.createSourceFile("trainer.ts", text, ts.ScriptTarget.ES2022, true);
  return file.statements
    .filter(
      (statement) =>
        !ts.isImportDeclaration(statement) &&
        !ts.isFunctionDeclaration(statement) &&
        !ts.isInterfaceDeclaration(statement) &&
        !ts.isVariableStatement(statement),
    )
    .map((statement) => statement.getText());
}

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const linesOf = (text: string): number => text.split("\n").length;

/** Of a model with plain names: a name neither makes lines nor takes them away. */
const plainLines = new Map<string, number>();

/** What is wrong with what comes out of a model with such names; nothing, if all is well. */
export async function problemsOf(name: string, several: boolean): Promise<string[]> {
  const problems: string[] = [];
  const check = (isRight: boolean, what: string): void => {
    if (!isRight) problems.push(`${JSON.stringify(name)}, several objectives: ${several}: ${what}`);
  };
  const compiled = await compileAll(hostileModel(name, several));
  const texts = await textsOf(compiled);
  if (!plainLines.has(`joint ${several}`))
    for (const [key, text] of await textsOf(await compileAll(hostileModel("plain", several))))
      plainLines.set(`${key} ${several}`, linesOf(text));
  for (const [key, text] of texts) {
    check(!hidden.test(text.replaceAll("\n", "")), `${key} has hidden characters`);
    if (key.endsWith(".ts")) {
      check(syntaxErrors(text).length === 0, `${key}: ${syntaxErrors(text).join("; ")}`);
      check(strayStatements(text).length === 0, `${key} does ${strayStatements(text).join("; ")}`);
    } else
      check(
        linesOf(text) === plainLines.get(`${key} ${several}`),
        `${key} has ${linesOf(text)} lines, not ${plainLines.get(`${key} ${several}`)}`,
      );
  }
  for (const { target, createTrainer } of compiled) {
    const again = await createTrainer({ seed: 9 });
    for (const problem of problemsOfTrainer(await createTrainer(), again, name, several))
      check(false, `target ${target.name}: ${problem}`);
  }
  const { hacked } = globalThis as { hacked?: unknown };
  check(hacked === undefined, "its code ran");
  delete (globalThis as { hacked?: unknown }).hacked;
  return problems;
}

const compileAll = async (model: Model): Promise<readonly Compiled[]> => [
  await compile(model, { target: "ts" }),
  await compile(model, { target: "wasm" }),
];

/** All that is emitted and shown, by what it is. */
async function textsOf(compiled: readonly Compiled[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { target, files } of compiled)
    for (const [file, content] of await files())
      if (typeof content === "string") texts.set(`${target.name} ${file}`, content);
  // What the command line shows of them; test/cli/safe-text.test.ts has all of its ways.
  const [shown] = compiled;
  const [step] = inspect(shown!);
  for (const stage of ["layers", "joint", "kernels", "schedule"] as const)
    texts.set(stage, safeLines(await stageText(shown!, step!, stage)));
  texts.set("dot", dotText(await stageGraph(shown!, step!, "kernels")));
  texts.set("page", htmlReport(shown!));
  return texts;
}

function* problemsOfTrainer(
  trainer: Trainer<MemoryTypes>,
  again: Trainer<MemoryTypes>,
  name: string,
  several: boolean,
): Generator<string> {
  const batch = Object.fromEntries([[name, [1, 2, 3]]]);
  const objective: [] | [string] = several ? [name] : [];
  const first = trainer.step(batch, ...objective);
  if (!(trainer.step(batch, ...objective) < first)) yield "the loss does not fall";
  if (Object.keys(trainer.predict(batch)).join() !== name) yield "its outputs have other names";
  if (trainer.predict(batch)[name]?.length !== 3) yield "its output has another length";
  if (!Object.hasOwn(trainer.parameters, `${shortened(name)}.p`)) yield "its parameter has another name";
  trainer.evaluate(batch, ...objective);
  if (trainer.metrics[name]?.[0] !== 6) yield "its metric is another one";
  again.load(trainer.save());
  for (const [parameter, values] of Object.entries(trainer.parameters))
    if (!again.parameters[parameter]?.every((value, k) => value === values[k]))
      yield `${parameter} is another one after it was saved`;
}
