"""What the program knows a network by: its SHA-256, and the CRC-32 by which it finds at each start that the file is whole."""
import hashlib
import pathlib
import zlib


def write_sums(path):
    """Beside the file, under its name and `.sha256` and `.crc32`."""
    data = path.read_bytes()
    pathlib.Path(f'{path}.sha256').write_text(f'{hashlib.sha256(data).hexdigest()}  {path.name}\n')
    pathlib.Path(f'{path}.crc32').write_text(f'{zlib.crc32(data):08x}\n')
