/** Names may hold anything: what is emitted stays what it is, and a trainer knows its tensors by these names. */
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import {
  add,
  compile,
  defineModel,
  initial,
  mean,
  mul,
  sgd,
  square,
  sub,
  sum,
} from "../../compiler/index.ts";

const attack = "globalThis.hacked = true;";

const names = [
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
  "x".repeat(200),
];

/** A model in which inputs, parameters, states, outputs, metrics and both objectives are called `name`. */
const modelOf = (name: string, several: boolean) =>
  defineModel({
    name: "hostile",
    build(model) {
      const x = model.input(name, [3]);
      const weight = model.parameter(`${name.slice(0, 198)}.p`, [3], initial.ones);
      const average = model.state(`${name.slice(0, 198)}.s`, [], initial.zeros);
      const prediction = mul(x, weight);
      const loss = mean(square(sub(prediction, 2)));
      model.update(average, add(mul(average, 0.5), loss));
      const optimizer = sgd({ learningRate: 0.1, momentum: 0.9 });
      const named = <Value>(value: Value): Record<string, Value> => Object.fromEntries([[name, value]]);
      const parameters = (): boolean => true;
      return {
        ...(several
          ? {
              objectives: Object.fromEntries([
                [name, { loss, optimizer, parameters }],
                ["other", { loss: sum(loss), optimizer, parameters }],
              ]),
            }
          : { loss, optimizer }),
        outputs: named(prediction),
        metrics: named(sum(x)),
      };
    },
  });

/** The text parses without an error. */
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

test.each(
  names.flatMap((name) =>
    [false, true].map((several) => [JSON.stringify(name).slice(0, 60), several, name] as const),
  ),
)("%s, several objectives: %s", async (_, several, name) => {
  const compiled = await compile(modelOf(name, several));
  const text = (await compiled.files()).get("trainer.ts") as string;
  expect(syntaxErrors(text)).toEqual([]);
  expect(strayStatements(text)).toEqual([]);

  const trainer = await compiled.createTrainer();
  const batch = Object.fromEntries([[name, [1, 2, 3]]]);
  const objective = several ? name : undefined;
  const first = objective === undefined ? trainer.step(batch) : trainer.step(batch, objective);
  const second = objective === undefined ? trainer.step(batch) : trainer.step(batch, objective);
  expect(first).toBeCloseTo(2 / 3, 6);
  expect(second).toBeLessThan(first);
  expect(Object.keys(trainer.predict(batch))).toEqual([name]);
  expect(trainer.predict(batch)[name]!.length).toBe(3);
  expect(Object.hasOwn(trainer.parameters, `${name.slice(0, 198)}.p`)).toBe(true);
  if (objective === undefined) trainer.evaluate(batch);
  else trainer.evaluate(batch, objective);
  expect(Array.from(trainer.metrics[name]!)).toEqual([6]);

  const again = await compiled.createTrainer({ seed: 9 });
  again.load(trainer.save());
  expect(again.parameters).toEqual(trainer.parameters);
  expect((globalThis as { hacked?: unknown }).hacked).toBeUndefined();
});

test("options and models with hostile names", async () => {
  const options = Object.fromEntries(names.filter((name) => name !== "__proto__").map((name) => [name, 1]));
  const model = defineModel({
    name: "options",
    options,
    build(builder, given) {
      const weight = builder.parameter("w", [2], initial.constant(Object.values(given).length));
      return { loss: sum(square(weight)), optimizer: sgd({ learningRate: 0.1 }) };
    },
  });
  const trainer = await (await compile(model, { options: { [`*/ ${attack} /*`]: "2" } })).createTrainer();
  expect(trainer.step({})).toBe(2 * Object.keys(options).length ** 2);
  for (const name of ["../x", "a/b", "", ".hidden", `"`, "a".repeat(101), "é"])
    expect(() => defineModel({ name, build: model.build })).toThrow(/TPL002 .*name/);
});
