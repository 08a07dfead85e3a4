package dev.latent.hal.imaging;

/** Least squares in three unknowns, with a small ridge so that a flat picture says "nothing moved". */
final class NormalEquations {
  private static final double RIDGE = 0.05;

  private final double[][] matrix = new double[3][3];
  private final double[] right = new double[3];
  private int count;

  void add(double a, double b, double c, double residual) {
    matrix[0][0] += a * a;
    matrix[0][1] += a * b;
    matrix[0][2] += a * c;
    matrix[1][1] += b * b;
    matrix[1][2] += b * c;
    matrix[2][2] += c * c;
    right[0] += a * residual;
    right[1] += b * residual;
    right[2] += c * residual;
    count++;
  }

  /** By Cholesky's decomposition; the ridge makes the matrix positive. */
  double[] solved() {
    double ridge = 1e-9 + RIDGE * count;
    double[][] l = new double[3][3];
    double[] x = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[j][i] + (i == j ? ridge : 0);
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
      }
      x[i] = right[i];
      for (int k = 0; k < i; k++) {
        x[i] -= l[i][k] * x[k];
      }
      x[i] /= l[i][i];
    }
    for (int i = 2; i >= 0; i--) {
      for (int k = i + 1; k < 3; k++) {
        x[i] -= l[k][i] * x[k];
      }
      x[i] /= l[i][i];
    }
    return x;
  }
}
