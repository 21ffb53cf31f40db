import { describe, expect, test } from 'vitest';
import { isSoftware } from '../../game/table/renderer.ts';

describe('a renderer by its name', () => {
  test.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'Google SwiftShader',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'ANGLE (Mesa, llvmpipe (LLVM 17.0.6 256 bits), OpenGL 4.5)',
    'softpipe',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Microsoft Basic Render Driver',
    'Apple Software Renderer',
    'Mesa OffScreen, OSMesa',
  ])('that works on the processor: %s', name => {
    expect(isSoftware(name)).toBe(true);
  });

  test.each([
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (AMD, AMD Radeon(TM) Graphics Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Mali-G78',
    'Adreno (TM) 650',
    'Apple GPU',
    'Apple M2',
    'WebKit WebGL',
  ])('that works on a card, or does not say: %s', name => {
    expect(isSoftware(name)).toBe(false);
  });
});
