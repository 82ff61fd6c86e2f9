// @generated

// Memory: one buffer of words. A launch says where its tensors begin, in words, where that is not written in the kernel.

@group(0) @binding(0) var<storage, read_write> arena: array<u32>;

// A step whose loss is not finite changes nothing, unless it shall.
fn mayChange(flag: i32, loss: i32) -> bool {
  return arena[flag] == 0u || (arena[loss] & 0x7f800000u) != 0x7f800000u;
}

// contraction, line.ts:8
// sub, line.ts:8
// mul, line.ts:8
@compute @workgroup_size(4)
fn contraction_mul(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) invocation: u32) {
  let group = i32(workgroup.x);
  let g = 0;
  {
    let i = i32(invocation);
    var contraction: f32 = 0.0;
    let x: f32 = bitcast<f32>(arena[i + 32]);
    let weight: f32 = bitcast<f32>(arena[0]);
    contraction = contraction + x * weight;
    let bias: f32 = bitcast<f32>(arena[4]);
    let add: f32 = contraction + bias;
    let y: f32 = bitcast<f32>(arena[i + 36]);
    let sub: f32 = add - y;
    arena[i + 36] = bitcast<u32>(sub);
    let mul: f32 = sub * 0.5;
    arena[i + 40] = bitcast<u32>(mul);
  }
}

// sum, line.ts:8
// mul, line.ts:8
@compute @workgroup_size(1)
fn sum_mul(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) invocation: u32) {
  let group = i32(workgroup.x);
  let g = 0;
  {
    let t = 0;
    var sum: f32 = 0.0;
    for (var r = 0; r < 4; r++) {
      let sub: f32 = bitcast<f32>(arena[r + 36]);
      let square: f32 = sub * sub;
      sum = sum + square;
    }
    let mul: f32 = sum * 0.25;
    arena[44] = bitcast<u32>(mul);
  }
}

// contraction, line.ts:8
// sub, sgd
@compute @workgroup_size(1)
fn contraction_update(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) invocation: u32) {
  let go = mayChange(16, 44);
  let group = i32(workgroup.x);
  let g = 0;
  {
    let t = 0;
    var contraction: f32 = 0.0;
    for (var r = 0; r < 4; r++) {
      let mul: f32 = bitcast<f32>(arena[r + 40]);
      let x: f32 = bitcast<f32>(arena[r + 32]);
      contraction = contraction + mul * x;
    }
    let weight: f32 = bitcast<f32>(arena[0]);
    let mul2: f32 = contraction * 0.1;
    let sub: f32 = weight - mul2;
    if (go) { arena[0] = bitcast<u32>(sub); }
  }
}

// sum, line.ts:8
// sub, sgd
@compute @workgroup_size(1)
fn sum_update(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) invocation: u32) {
  let go = mayChange(16, 44);
  let group = i32(workgroup.x);
  let g = 0;
  {
    let t = 0;
    var sum: f32 = 0.0;
    for (var r = 0; r < 4; r++) {
      let mul: f32 = bitcast<f32>(arena[r + 40]);
      sum = sum + mul;
    }
    let bias: f32 = bitcast<f32>(arena[4]);
    let mul2: f32 = sum * 0.1;
    let sub: f32 = bias - mul2;
    if (go) { arena[4] = bitcast<u32>(sub); }
  }
}

// sum, line.ts:8
@compute @workgroup_size(1)
fn sum(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) invocation: u32) {
  let group = i32(workgroup.x);
  let g = 0;
  {
    let t = 0;
    var sum2: f32 = 0.0;
    for (var r = 0; r < 4; r++) {
      let mul: f32 = bitcast<f32>(arena[r + 40]);
      sum2 = sum2 + mul;
    }
    arena[36] = bitcast<u32>(sum2);
  }
}

// contraction, line.ts:8
@compute @workgroup_size(1)
fn contraction(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) invocation: u32) {
  let group = i32(workgroup.x);
  let g = 0;
  {
    let t = 0;
    var contraction2: f32 = 0.0;
    for (var r = 0; r < 4; r++) {
      let mul: f32 = bitcast<f32>(arena[r + 40]);
      let x: f32 = bitcast<f32>(arena[r + 32]);
      contraction2 = contraction2 + mul * x;
    }
    arena[48] = bitcast<u32>(contraction2);
  }
}

// contraction, line.ts:8
@compute @workgroup_size(4)
fn contraction2(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) invocation: u32) {
  let group = i32(workgroup.x);
  let g = 0;
  {
    let i = i32(invocation);
    var contraction: f32 = 0.0;
    let x: f32 = bitcast<f32>(arena[i + 32]);
    let weight: f32 = bitcast<f32>(arena[0]);
    contraction = contraction + x * weight;
    arena[i + 32] = bitcast<u32>(contraction);
  }
}

// sum, line.ts:8
// mul, line.ts:8
@compute @workgroup_size(1)
fn sum_mul2(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) invocation: u32) {
  let group = i32(workgroup.x);
  let g = 0;
  {
    let t = 0;
    var sum: f32 = 0.0;
    for (var r = 0; r < 4; r++) {
      let contraction: f32 = bitcast<f32>(arena[r + 32]);
      let bias: f32 = bitcast<f32>(arena[4]);
      let add: f32 = contraction + bias;
      let y: f32 = bitcast<f32>(arena[r + 36]);
      let sub: f32 = add - y;
      let square: f32 = sub * sub;
      sum = sum + square;
    }
    let mul: f32 = sum * 0.25;
    arena[40] = bitcast<u32>(mul);
  }
}
