package dev.latent.app;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.Stage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What a photo's file is, as others read it.
 *
 * @param size of the decoded image; of a file that is no image, none
 * @param stage the one that it says to be; none when it says nothing or something else
 * @param faults what its decoder has to say against it
 */
record PhotoFile(Path path, Optional<Size> size, Optional<Stage> stage, List<String> faults) {

  /** Every JPEG in a folder, in order; none when there is no folder. */
  static List<PhotoFile> in(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(it -> it.toString().endsWith(".jpg")).sorted().map(PhotoFile::of).toList();
    }
  }

  private static PhotoFile of(Path file) {
    List<String> faults = new ArrayList<>();
    Optional<Size> size = Optional.empty();
    Optional<Stage> stage = Optional.empty();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
      reader.addIIOReadWarningListener((_, warning) -> faults.add(warning));
      reader.setInput(in);
      BufferedImage image = reader.read(0);
      size = Optional.of(new Size(image.getWidth(), image.getHeight()));
      stage = stage(file);
    } catch (IOException | ImageProcessingException e) {
      faults.add(e.toString());
    }
    return new PhotoFile(file, size, stage, faults);
  }

  private static Optional<Stage> stage(Path file) throws IOException, ImageProcessingException {
    String software = Optional.ofNullable(
        ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class))
        .map(it -> it.getString(ExifIFD0Directory.TAG_SOFTWARE)).orElse("");
    return Stream.of(Stage.values()).filter(it -> it.software().equals(software)).findFirst();
  }
}
