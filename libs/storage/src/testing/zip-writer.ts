import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly encrypted?: boolean;
  /** Size that the archive states instead of the true one. */
  readonly statedSize?: number;
}

/** Writes archives that ordinary tools refuse to write: with encrypted parts and with lies about sizes. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const data = deflateRawSync(part.content);
    const shared = sharedHeader(part, data.length, name.length);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), shared, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), shared, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  return Buffer.concat([...locals, ...central, endRecord(parts.length, Buffer.concat(central).length, offset)]);
}

function sharedHeader(part: ZipPart, packed: number, nameLength: number): Buffer {
  const content = Buffer.from(part.content);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(part.encrypted ? 1 : 0, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packed, 14);
  header.writeUInt32LE(part.statedSize ?? content.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

function endRecord(count: number, centralSize: number, centralOffset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(centralSize, 12);
  end.writeUInt32LE(centralOffset, 16);
  return end;
}
