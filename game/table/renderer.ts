/** Which of Phaser's two renderers suits the machine. */
export type Renderer = 'canvas' | 'webgl';

/** Names by which drivers that reckon every pixel on the processor call themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|lavapipe|swrast|software|basic render|\bwarp\b|\bosmesa\b/i;

export const isSoftware = (name: string): boolean => SOFTWARE.test(name);

/**
 * WebGL where a graphics card does the work. On a processor every frame of it takes seconds, while the Canvas
 * renderer draws the same picture at once.
 */
export function chooseRenderer(): Renderer {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!probe) return 'canvas';
  const name = nameOf(probe);
  // Browsers allow few contexts at a time; this one has done its work.
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftware(name) ? 'canvas' : 'webgl';
}

/** Some browsers name the driver at once and warn of the extension; others name it by the extension alone. */
function nameOf(context: WebGLRenderingContext): string {
  const plain = String(context.getParameter(context.RENDERER));
  if (!/webkit/i.test(plain)) return plain;
  const more = context.getExtension('WEBGL_debug_renderer_info');
  return more ? String(context.getParameter(more.UNMASKED_RENDERER_WEBGL)) : plain;
}
