package dev.latent.hal.imaging;

import java.util.HexFormat;

/** One of the four typical Huffman tables of ITU-T T.81, annex K.3: good for most pictures, and known in advance. */
final class HuffmanTable {
  static final HuffmanTable LUMA_DC = new HuffmanTable("00010501010101010100000000000000", "000102030405060708090a0b");
  static final HuffmanTable CHROMA_DC =
      new HuffmanTable("00030101010101010101010000000000", "000102030405060708090a0b");

  static final HuffmanTable LUMA_AC = new HuffmanTable("0002010303020403050504040000017d",
      "01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728"
          + "292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a83848586878889"
          + "8a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2"
          + "e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa");

  static final HuffmanTable CHROMA_AC = new HuffmanTable("00020102040403040705040400010277",
      "000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a26"
          + "2728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a828384858687"
          + "88898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9da"
          + "e2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa");

  /** How many codes there are of each length from 1 to 16 bits. */
  final byte[] counts;

  /** The symbols, those with the shortest codes first. */
  final byte[] symbols;

  private final int[] codes = new int[256];

  private HuffmanTable(String counts, String symbols) {
    this.counts = HexFormat.of().parseHex(counts);
    this.symbols = HexFormat.of().parseHex(symbols);
    int code = 0;
    int next = 0;
    for (int length = 1; length <= 16; length++) {
      for (int i = 0; i < this.counts[length - 1]; i++) {
        codes[this.symbols[next++] & 0xFF] = code++ << 5 | length;
      }
      code <<= 1;
    }
  }

  /** The code of a symbol above five bits that say its length. */
  int code(int symbol) {
    return codes[symbol];
  }
}
