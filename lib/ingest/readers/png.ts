import { crc32, deflateSync } from "node:zlib";

/** A picture: four bytes a pixel (red, green, blue, opacity), rows from the top. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/** Writes a picture as PNG (ISO/IEC 15948), opaque, each row told by its difference from the row above. */
export function encodePng({ width, height, rgba }: Picture): Uint8Array {
  const row = width * 3;
  const rows = new Uint8Array((row + 1) * height);
  const UP = 2;
  for (let y = 0; y < height; y++) {
    const to = y * (row + 1);
    rows[to] = UP;
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const above = from - width * 4;
      for (let part = 0; part < 3; part++) {
        const before = y === 0 ? 0 : (rgba[above + part] ?? 0);
        rows[to + 1 + x * 3 + part] = (rgba[from + part] ?? 0) - before;
      }
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a part, red-green-blue.
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
