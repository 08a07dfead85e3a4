package dev.latent.hal.imaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints the mean CPSNR of {@link Demosaic} over the PNG files of a folder, {@code -Dimages=...}: sampled in the
 * pattern red, green; green, blue, at 8 bits; a border of 10 pixels dropped; errors of all colours pooled per image,
 * then the mean over the images.
 */
final class DemosaicMeasurement {
  private DemosaicMeasurement() {}

  public static void main(String[] args) throws IOException, SceneException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("images")))) {
      files = all.filter(file -> file.toString().endsWith(".png")).sorted().toList();
    }
    double sum = 0;
    for (Path file : files) {
      RgbImage image = SceneFile.read(file);
      double psnr = Pictures.psnr(image, Mosaics.demosaiced(image), 10);
      System.out.printf("%s %.2f dB%n", file.getFileName(), psnr);
      sum += psnr;
    }
    System.out.printf("mean of %d: %.2f dB%n", files.size(), sum / files.size());
  }
}
