/** A QR code, as the outline of its dark squares. */
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

export interface Code {
  /** Squares along an edge. */
  size: number;
  path: string;
}

/** Up to 15 % of it may be lost to a fold or a stain. */
export function codeOf(text: string): Code {
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { size: code.size, path: toSvgPath(code) };
}
