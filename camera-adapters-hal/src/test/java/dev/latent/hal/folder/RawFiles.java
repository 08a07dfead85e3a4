package dev.latent.hal.folder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Raw files made here: the directories of a TIFF as the makers lay them out, previews where they put them, and noise
 * where the sensor's data would be. Tags: TIFF 6.0, TIFF/EP, DNG 1.6.
 */
final class RawFiles {

  private static final int ENTRY = 12;
  private static final byte[] SENSOR = new byte[40_000];

  private RawFiles() {}

  /** One directory: entries of 32 bits, texts apart. */
  private static final class Ifd {
    private final List<int[]> entries = new ArrayList<>();

    Ifd with(int tag, int type, int count, int value) {
      entries.add(new int[] {tag, type, count, value});
      return this;
    }

    Ifd number(int tag, int value) {
      return with(tag, 4, 1, value);
    }

    int length() {
      return 2 + ENTRY * entries.size() + 4;
    }

    void write(ByteBuffer out, int at, int next) {
      entries.sort((a, b) -> Integer.compare(a[0], b[0]));
      out.position(at).putShort((short) entries.size());
      for (int[] entry : entries) {
        out.putShort((short) entry[0]).putShort((short) entry[1]).putInt(entry[2]).putInt(entry[3]);
      }
      out.putInt(next);
    }
  }

  /** CR2: the large JPEG is the strip of the first directory, the thumbnail that of the next. */
  static byte[] cr2(byte[] large, byte[] small) {
    return file(List.of(new Ifd().number(259, 6).number(273, -1).number(279, large.length),
        new Ifd().number(513, -2).number(514, small.length)), List.of(), large, small);
  }

  /** NEF: an uncompressed thumbnail first, the JPEG and the sensor's data in sub-directories. */
  static byte[] nef(byte[] large) {
    return file(List.of(new Ifd().number(259, 1).number(254, 1)), List.of(
        new Ifd().number(254, 1).number(513, -1).number(514, large.length),
        new Ifd().number(254, 0).number(262, 32803).number(259, 34713).number(273, 8).number(279, SENSOR.length)),
        large);
  }

  /** ARW: the one preview in the first directory, a thumbnail in the next. */
  static byte[] arw(byte[] only, byte[] small) {
    return file(List.of(new Ifd().number(513, -1).number(514, only.length),
        new Ifd().number(513, -2).number(514, small.length)), List.of(), only, small);
  }

  /** DNG: two JPEG previews as strips of sub-directories, the sensor's data in lossless JPEG in another. */
  static byte[] dng(byte[] large, byte[] middle) {
    return file(List.of(new Ifd().number(254, 1).number(259, 1)), List.of(
        new Ifd().number(254, 0).number(262, 32803).number(259, 7).number(273, 8).number(279, SENSOR.length),
        new Ifd().number(254, 1).number(262, 6).number(259, 7).number(273, -1).number(279, large.length),
        new Ifd().number(254, 1).number(262, 6).number(259, 7).number(273, -2).number(279, middle.length)),
        large, middle);
  }

  /** A negative value stands for where the image of that number lies. */
  private static byte[] file(List<Ifd> chain, List<Ifd> subs, byte[]... images) {
    byte[] make = "Maker\0\0\0".getBytes(StandardCharsets.US_ASCII);
    Ifd first = chain.getFirst();
    int texts = 8;
    int pointers = texts + make.length;
    first.with(271, 2, 6, texts).number(274, 8);
    if (!subs.isEmpty()) {
      first.with(330, 4, subs.size(), pointers);
    }
    int at = pointers + 4 * subs.size();
    List<Ifd> all = new ArrayList<>(chain);
    all.addAll(subs);
    int[] places = new int[all.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = at;
      at += all.get(i).length();
    }
    int[] data = new int[images.length];
    for (int i = 0; i < data.length; i++) {
      data[i] = at;
      at += images[i].length;
    }
    ByteBuffer out = ByteBuffer.allocate(at + SENSOR.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(places[0]).put(make);
    for (int i = 0; i < subs.size(); i++) {
      out.putInt(places[chain.size() + i]);
    }
    for (int i = 0; i < places.length; i++) {
      all.get(i).entries.replaceAll(it -> it[3] < 0 ? new int[] {it[0], it[1], it[2], data[-it[3] - 1]} : it);
      all.get(i).write(out, places[i], i + 1 < chain.size() ? places[i + 1] : 0);
    }
    for (int i = 0; i < data.length; i++) {
      out.position(data[i]).put(images[i]);
    }
    return out.array();
  }

  /** The file without the sensor's data, which comes last. */
  static int previewsEnd(byte[] raw) {
    return raw.length - SENSOR.length;
  }

}
