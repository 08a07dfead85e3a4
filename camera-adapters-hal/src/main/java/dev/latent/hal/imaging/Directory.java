package dev.latent.hal.imaging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One image file directory of a TIFF (TIFF 6.0, section 2), big-endian: entries by tag, behind them long values. */
final class Directory {
  private static final int BYTE = 1;
  private static final int ASCII = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;
  private static final int UNDEFINED = 7;
  private static final int SIGNED_RATIONAL = 10;
  private static final int ENTRY = 12;
  private static final int INLINE = 4;

  private final Map<Integer, Field> fields = new TreeMap<>();

  /** A value in the bytes that the file will hold. */
  private static final class Field {
    final int type;
    final int count;
    final byte[] value;

    Field(int type, int count, byte[] value) {
      this.type = type;
      this.count = count;
      this.value = value;
    }
  }

  Directory ascii(int tag, String text) {
    byte[] letters = (text + '\0').getBytes(StandardCharsets.US_ASCII);
    return put(tag, ASCII, letters.length, letters);
  }

  Directory bytes(int tag, int... values) {
    ByteBuffer value = ByteBuffer.allocate(values.length);
    for (int each : values) {
      value.put((byte) each);
    }
    return put(tag, BYTE, values.length, value.array());
  }

  Directory undefined(int tag, String letters) {
    byte[] value = letters.getBytes(StandardCharsets.ISO_8859_1);
    return put(tag, UNDEFINED, value.length, value);
  }

  Directory number(int tag, int value) {
    return put(tag, SHORT, 1, ByteBuffer.allocate(2).putShort((short) value).array());
  }

  Directory wide(int tag, int value) {
    return put(tag, LONG, 1, ByteBuffer.allocate(4).putInt(value).array());
  }

  /** Numerators and denominators in turn. */
  Directory rational(int tag, long... parts) {
    return rational(tag, RATIONAL, parts);
  }

  /** One numerator and its denominator; the first may be negative. */
  Directory signedRational(int tag, long numerator, long denominator) {
    return rational(tag, SIGNED_RATIONAL, numerator, denominator);
  }

  private Directory rational(int tag, int type, long... parts) {
    ByteBuffer value = ByteBuffer.allocate(4 * parts.length);
    for (long part : parts) {
      value.putInt((int) part);
    }
    return put(tag, type, parts.length / 2, value.array());
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  int length() {
    int length = 2 + ENTRY * fields.size() + 4;
    for (Field field : fields.values()) {
      length += outside(field);
    }
    return length;
  }

  /** Writes directory and values from the buffer's position on, which counts from the beginning of the TIFF. */
  void write(ByteBuffer tiff) {
    int values = tiff.position() + 2 + ENTRY * fields.size() + 4;
    tiff.putShort((short) fields.size());
    for (Map.Entry<Integer, Field> entry : fields.entrySet()) {
      Field field = entry.getValue();
      tiff.putShort(entry.getKey().shortValue()).putShort((short) field.type).putInt(field.count);
      if (outside(field) == 0) {
        tiff.put(field.value).position(tiff.position() + INLINE - field.value.length);
      } else {
        tiff.putInt(values).put(values, field.value);
        values += outside(field);
      }
    }
    tiff.putInt(0).position(values);
  }

  private Directory put(int tag, int type, int count, byte[] value) {
    fields.put(tag, new Field(type, count, value));
    return this;
  }

  /** Bytes of a value that does not fit its entry, even. */
  private static int outside(Field field) {
    int length = field.value.length;
    return length <= INLINE ? 0 : length + length % 2;
  }
}
