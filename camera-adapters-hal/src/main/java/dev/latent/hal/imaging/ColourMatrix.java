package dev.latent.hal.imaging;

import java.util.Arrays;

/** A matrix from the white-balanced colours of a sensor to linear sRGB; each row sums to one, so grey stays grey. */
public record ColourMatrix(Row red, Row green, Row blue) {
  /** A mild matrix, of the order that phone sensors have under daylight. */
  public static final ColourMatrix MILD =
      new ColourMatrix(new Row(1.55, -0.45, -0.10), new Row(-0.20, 1.45, -0.25), new Row(0.02, -0.42, 1.40));

  /** The shares of the three camera colours in one output colour. */
  public record Row(double fromRed, double fromGreen, double fromBlue) {
    public Row {
      if (Math.abs(fromRed + fromGreen + fromBlue - 1) > 1e-6) {
        throw new IllegalArgumentException("a row sums to one: " + fromRed + ", " + fromGreen + ", " + fromBlue);
      }
    }
  }

  /** Nine values by rows. */
  float[] values() {
    return floats(rows());
  }

  /** Nine values by rows of the way back, from linear sRGB to the colours of the sensor. */
  float[] inverse() {
    double[][] m = rows();
    double determinant = 0;
    double[][] inverse = new double[3][3];
    for (int i = 0; i < 3; i++) {
      determinant += m[0][i] * cofactor(m, 0, i);
      for (int j = 0; j < 3; j++) {
        inverse[j][i] = cofactor(m, i, j);
      }
    }
    for (double[] row : inverse) {
      for (int j = 0; j < 3; j++) {
        row[j] /= determinant;
      }
    }
    return floats(inverse);
  }

  private double[][] rows() {
    return new double[][] {
      {red.fromRed, red.fromGreen, red.fromBlue},
      {green.fromRed, green.fromGreen, green.fromBlue},
      {blue.fromRed, blue.fromGreen, blue.fromBlue}
    };
  }

  private static double cofactor(double[][] m, int i, int j) {
    int above = (i + 1) % 3;
    int below = (i + 2) % 3;
    int left = (j + 1) % 3;
    int right = (j + 2) % 3;
    return m[above][left] * m[below][right] - m[above][right] * m[below][left];
  }

  private static float[] floats(double[][] rows) {
    double[] flat = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    float[] values = new float[flat.length];
    for (int i = 0; i < flat.length; i++) {
      values[i] = (float) flat[i];
    }
    return values;
  }
}
