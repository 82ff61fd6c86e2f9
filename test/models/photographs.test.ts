/** Networks for photographs: what is in them, by torchvision's names and shapes. */
import { expect, test } from "vitest";
import { compile } from "../../compiler/index.ts";
import type { Buffer } from "../../compiler/program/program.ts";
import alexnet from "../../models/alexnet.ts";
import resnet18 from "../../models/resnet18.ts";

const tensorText = ({ buffer: { name, shape } }: { readonly buffer: Buffer }): string =>
  `${name} ${shape.join(" ")}`;

test("alexnet: the 61,100,840 parameters of torchvision's state_dict, in a gigabyte", async () => {
  const { trainer, report } = await compile(alexnet, { memoryBudget: 1e9 });
  expect(trainer.parameters.map(tensorText)).toEqual([
    "features.0.weight 64 3 11 11",
    "features.0.bias 64",
    "features.3.weight 192 64 5 5",
    "features.3.bias 192",
    "features.6.weight 384 192 3 3",
    "features.6.bias 384",
    "features.8.weight 256 384 3 3",
    "features.8.bias 256",
    "features.10.weight 256 256 3 3",
    "features.10.bias 256",
    "classifier.1.weight 4096 9216",
    "classifier.1.bias 4096",
    "classifier.4.weight 4096 4096",
    "classifier.4.bias 4096",
    "classifier.6.weight 1000 4096",
    "classifier.6.bias 1000",
  ]);
  expect(report.parameters).toBe(61_100_840);
});

test("resnet18: the 11,689,512 parameters of torchvision's state_dict, and its buffers", async () => {
  const { trainer, report } = await compile(resnet18, { options: { batch: 2 } });
  expect(trainer.parameters.map(tensorText)).toEqual(stateDict);
  expect(report.parameters).toBe(11_689_512);
  expect(report.layers.at(-1)!.shape).toEqual([2, 1000]);
  const norms = stateDict.filter((line) => /bn\d\.weight|downsample\.1\.weight/.test(line));
  expect(trainer.states.filter(({ declaration }) => declaration.buffer).map(tensorText)).toEqual(
    norms.flatMap((line) => ["running_mean", "running_var"].map((name) => line.replace("weight", name))),
  );
});

const stateDict: readonly string[] = [
  "conv1.weight 64 3 7 7",
  "bn1.weight 64",
  "bn1.bias 64",
  "layer1.0.conv1.weight 64 64 3 3",
  "layer1.0.bn1.weight 64",
  "layer1.0.bn1.bias 64",
  "layer1.0.conv2.weight 64 64 3 3",
  "layer1.0.bn2.weight 64",
  "layer1.0.bn2.bias 64",
  "layer1.1.conv1.weight 64 64 3 3",
  "layer1.1.bn1.weight 64",
  "layer1.1.bn1.bias 64",
  "layer1.1.conv2.weight 64 64 3 3",
  "layer1.1.bn2.weight 64",
  "layer1.1.bn2.bias 64",
  "layer2.0.conv1.weight 128 64 3 3",
  "layer2.0.bn1.weight 128",
  "layer2.0.bn1.bias 128",
  "layer2.0.conv2.weight 128 128 3 3",
  "layer2.0.bn2.weight 128",
  "layer2.0.bn2.bias 128",
  "layer2.0.downsample.0.weight 128 64 1 1",
  "layer2.0.downsample.1.weight 128",
  "layer2.0.downsample.1.bias 128",
  "layer2.1.conv1.weight 128 128 3 3",
  "layer2.1.bn1.weight 128",
  "layer2.1.bn1.bias 128",
  "layer2.1.conv2.weight 128 128 3 3",
  "layer2.1.bn2.weight 128",
  "layer2.1.bn2.bias 128",
  "layer3.0.conv1.weight 256 128 3 3",
  "layer3.0.bn1.weight 256",
  "layer3.0.bn1.bias 256",
  "layer3.0.conv2.weight 256 256 3 3",
  "layer3.0.bn2.weight 256",
  "layer3.0.bn2.bias 256",
  "layer3.0.downsample.0.weight 256 128 1 1",
  "layer3.0.downsample.1.weight 256",
  "layer3.0.downsample.1.bias 256",
  "layer3.1.conv1.weight 256 256 3 3",
  "layer3.1.bn1.weight 256",
  "layer3.1.bn1.bias 256",
  "layer3.1.conv2.weight 256 256 3 3",
  "layer3.1.bn2.weight 256",
  "layer3.1.bn2.bias 256",
  "layer4.0.conv1.weight 512 256 3 3",
  "layer4.0.bn1.weight 512",
  "layer4.0.bn1.bias 512",
  "layer4.0.conv2.weight 512 512 3 3",
  "layer4.0.bn2.weight 512",
  "layer4.0.bn2.bias 512",
  "layer4.0.downsample.0.weight 512 256 1 1",
  "layer4.0.downsample.1.weight 512",
  "layer4.0.downsample.1.bias 512",
  "layer4.1.conv1.weight 512 512 3 3",
  "layer4.1.bn1.weight 512",
  "layer4.1.bn1.bias 512",
  "layer4.1.conv2.weight 512 512 3 3",
  "layer4.1.bn2.weight 512",
  "layer4.1.bn2.bias 512",
  "fc.weight 1000 512",
  "fc.bias 1000",
];
