"""Training steps in PyTorch on the processor, for test/bench/peers/pytorch.ts.

The first line of the input is a workload, with its batch and parameters; the answer are the losses of three steps. Every
further line is a number of steps to do; the answer is the last loss.
"""

import base64
import json
import sys

import torch
from torch.nn import functional as F


def tensors(packed):
    kinds = {"float32": torch.float32, "int32": torch.int32}
    return {
        name: torch.frombuffer(bytearray(base64.b64decode(given["data"])), dtype=kinds[given["type"]])
        .reshape(given["shape"])
        for name, given in packed.items()
    }


def dense(x, p, name):
    return F.linear(x, p[name + ".weight"], p[name + ".bias"])


def linear_regression(p, x, y):
    return lambda: F.mse_loss(x @ p["bhat"], y)


def xor(p, x, y):
    return lambda: F.binary_cross_entropy_with_logits(dense(F.softplus(dense(x, p, "0")), p, "2"), y)


def mlp(p, x, y):
    return lambda: F.mse_loss(F.linear(F.relu(F.linear(x, p["w1"])), p["w2"]), y, reduction="sum")


def mnist_cnn(p, x, label):
    def loss():
        maps = F.max_pool2d(F.relu(F.conv2d(x, p["conv.weight"], p["conv.bias"], stride=2)), 2)
        return F.cross_entropy(dense(maps.flatten(1), p, "linear"), label)

    return loss


def lenet5(p, x, label):
    def loss():
        maps = F.max_pool2d(F.relu(F.conv2d(x, p["c1.weight"], p["c1.bias"], padding=2)), 2)
        maps = F.max_pool2d(F.relu(F.conv2d(maps, p["c2.weight"], p["c2.bias"])), 2)
        hidden = F.relu(dense(F.relu(dense(maps.flatten(1), p, "l1")), p, "l2"))
        return F.cross_entropy(dense(hidden, p, "l3"), label)

    return loss


def lstm(p, x, label):
    layer = torch.nn.LSTM(64, 128, batch_first=True)
    for name in list(layer._parameters):
        with torch.no_grad():
            layer._parameters[name].copy_(p["r." + name])
        p["r." + name] = layer._parameters[name]

    def loss():
        output, _ = layer(x)
        return F.cross_entropy(dense(output[:, -1], p, "f"), label)

    return loss


def vae(p, x):
    def loss():
        hidden = F.relu(dense(x, p, "e"))
        mean, log_variance = dense(hidden, p, "m"), dense(hidden, p, "v")
        code = mean + torch.exp(0.5 * log_variance) * torch.randn_like(mean)
        logits = dense(F.relu(dense(code, p, "d")), p, "o")
        divergence = -0.5 * torch.sum(1 + log_variance - mean**2 - log_variance.exp())
        return F.binary_cross_entropy_with_logits(logits, x, reduction="sum") + divergence

    return loss


def gpt(p, ids, next):
    future = torch.triu(torch.ones(64, 64, dtype=torch.bool), diagonal=1)

    def norm(x, name):
        return F.layer_norm(x, [128], p[name + ".weight"], p[name + ".bias"])

    def heads(x):
        return x.view(16, 64, 4, 32).transpose(1, 2)

    def attention(x, name):
        projected = F.linear(x, p[name + ".in_proj_weight"], p[name + ".in_proj_bias"])
        q, k, v = (heads(part) for part in projected.split(128, 2))
        scores = (q @ k.transpose(-2, -1)) / 32**0.5
        weights = scores.masked_fill(future, float("-inf")).softmax(-1)
        return dense((weights @ v).transpose(1, 2).reshape(16, 64, 128), p, name + ".out_proj")

    def loss():
        x = F.embedding(ids, p["e.weight"]) + p["p.weight"]
        for k in range(4):
            x = x + attention(norm(x, f"{k}.n1"), f"{k}.a")
            x = x + dense(F.gelu(dense(norm(x, f"{k}.n2"), p, f"{k}.u")), p, f"{k}.d")
        return F.cross_entropy(dense(norm(x, "n"), p, "h").view(1024, 65), next.view(1024))

    return loss


def resnet(p, x, label):
    statistics = {}

    def norm(x, name):
        channels = x.shape[1]
        mean, variance = statistics.setdefault(name, (torch.zeros(channels), torch.ones(channels)))
        return F.batch_norm(x, mean, variance, p[name + ".weight"], p[name + ".bias"], training=True)

    def conv(x, name, stride=1):
        weight = p[name + ".weight"]
        return F.conv2d(x, weight, stride=stride, padding=weight.shape[-1] // 2)

    def residual(x, name, stride):
        inner = F.relu(norm(conv(x, name + ".c1", stride), name + ".n1"))
        around = conv(x, name + ".d", stride) if name + ".d.weight" in p else x
        return F.relu(around + norm(conv(inner, name + ".c2"), name + ".n2"))

    def loss():
        maps = F.relu(norm(conv(x, "c"), "n"))
        for name, stride in (("b1", 1), ("b2", 2), ("b3", 2)):
            maps = residual(maps, name, stride)
        return F.cross_entropy(dense(maps.mean((2, 3)), p, "f"), label)

    return loss


WORKLOADS = {
    "linear-regression": (linear_regression, lambda p: torch.optim.SGD(p, lr=0.01)),
    "xor": (xor, lambda p: torch.optim.Adam(p, lr=0.1)),
    "mlp": (mlp, lambda p: torch.optim.SGD(p, lr=1e-6)),
    "mnist-cnn": (mnist_cnn, lambda p: torch.optim.Adam(p, lr=1e-3)),
    "lenet5": (lenet5, lambda p: torch.optim.Adam(p, lr=1e-3)),
    "lstm": (lstm, lambda p: torch.optim.Adam(p, lr=1e-3)),
    "vae": (vae, lambda p: torch.optim.Adam(p, lr=1e-3)),
    "gpt": (gpt, lambda p: torch.optim.AdamW(p, lr=1e-3)),
    "resnet": (resnet, lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9)),
}


def main():
    given = json.loads(sys.stdin.readline())
    torch.set_num_threads(given["threads"])
    build, optimizer_of = WORKLOADS[given["workload"]]
    parameters = {name: value.requires_grad_() for name, value in tensors(given["parameters"]).items()}
    # Labels are 64-bit integers there.
    batch = {name: v.long() if v.dtype == torch.int32 else v for name, v in tensors(given["batch"]).items()}
    loss_of = build(parameters, **batch)
    optimizer = optimizer_of(list(parameters.values()))

    def step():
        loss = loss_of()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item()

    print(json.dumps([step() for _ in range(3)]), flush=True)
    for line in sys.stdin:
        for _ in range(int(line)):
            loss = step()
        print(json.dumps(loss), flush=True)


main()
