/**
 * A library for 64-bit Windows whose only export is a function of another library. Rust programs need bcryptprimitives.dll, which Wine has
 * since 8.13.
 * Source: Microsoft, PE format: headers, section table, the .edata section, forwarder RVA.
 * @param {string} name of the library
 * @param {string} exported name of the function
 * @param {string} target library and function, joined by a dot
 * @returns {Buffer}
 */
export function forwardingLibrary(name, exported, target) {
  const [fileAlignment, sectionAlignment] = [0x200, 0x1000];
  const image = Buffer.alloc(2 * fileAlignment);
  const [peHeader, optionalSize] = [0x80, 0xf0];
  image.write("MZ");
  image.writeUInt32LE(peHeader, 0x3c);
  image.write("PE\0\0", peHeader);
  image.writeUInt16LE(0x8664, peHeader + 4); // x86-64
  image.writeUInt16LE(1, peHeader + 6); // number of sections
  image.writeUInt16LE(optionalSize, peHeader + 20);
  image.writeUInt16LE(0x2022, peHeader + 22); // executable, any address, library
  const optional = peHeader + 24;
  image.writeUInt16LE(0x20b, optional); // PE32+
  image.writeBigUInt64LE(0x180000000n, optional + 24); // preferred address
  image.writeUInt32LE(sectionAlignment, optional + 32);
  image.writeUInt32LE(fileAlignment, optional + 36);
  image.writeUInt16LE(6, optional + 40); // version of the operating system
  image.writeUInt16LE(6, optional + 48); // version of the subsystem
  image.writeUInt32LE(2 * sectionAlignment, optional + 56); // size in memory
  image.writeUInt32LE(fileAlignment, optional + 60); // size of the headers
  image.writeUInt16LE(2, optional + 68); // subsystem
  image.writeUInt32LE(16, optional + 108); // number of directories
  image.writeUInt32LE(sectionAlignment, optional + 112); // the export directory is the whole section
  image.writeUInt32LE(fileAlignment, optional + 116);
  const section = optional + optionalSize;
  image.write(".edata", section);
  image.writeUInt32LE(fileAlignment, section + 8);
  image.writeUInt32LE(sectionAlignment, section + 12);
  image.writeUInt32LE(fileAlignment, section + 16);
  image.writeUInt32LE(fileAlignment, section + 20);
  image.writeUInt32LE(0x40000040, section + 36); // initialized data, readable
  // Offsets from the start of the section: the tables, then the texts.
  const [functions, names, ordinals, libraryName, functionName, forwarder] = [0x40, 0x44, 0x48, 0x80, 0xa0, 0xc0];
  const put = (at, value) => image.writeUInt32LE(value, fileAlignment + at);
  image.write(name, fileAlignment + libraryName);
  image.write(exported, fileAlignment + functionName);
  image.write(target, fileAlignment + forwarder);
  put(0x0c, sectionAlignment + libraryName);
  for (const count of [0x10, 0x14, 0x18]) put(count, 1);
  put(0x1c, sectionAlignment + functions);
  put(0x20, sectionAlignment + names);
  put(0x24, sectionAlignment + ordinals);
  put(functions, sectionAlignment + forwarder);
  put(names, sectionAlignment + functionName);
  return image;
}
