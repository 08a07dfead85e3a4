package dev.latent.hal.folder;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.kit.CaptureExif;
import dev.latent.hal.kit.Encoded;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JPEG from a camera: its final image as it is. The thumbnail in its EXIF is too small for a first stage, so that is
 * a reduced decode of the whole.
 */
record CameraJpeg(Path file) implements CameraFile {

  @Override
  public Option<Encoded> first(CaptureFacts facts, boolean settled) throws IOException {
    Option<Picture> whole = best();
    return whole.isEmpty() ? Option.none() : Option.some(first(facts, whole.get()));
  }

  private static Encoded first(CaptureFacts facts, Picture whole) throws IOException {
    Picture reduced = whole.reduced(CaptureExif.quality(facts.setting()));
    return CameraFacts.of(metadata(whole)).in(reduced, facts, Stage.FIRST);
  }

  @Override
  public Option<Picture> best() throws IOException {
    return Files.size(file) > LONGEST ? Option.none() : Picture.of(Files.readAllBytes(file));
  }

  @Override
  public boolean isFinal() {
    return true;
  }

  @Override
  public Option<Encoded> last(CaptureFacts facts) throws IOException {
    return best().map(it -> new Encoded(it.jpeg(), it.size()));
  }

  private static Metadata metadata(Picture picture) throws IOException {
    try {
      return JpegMetadataReader.readMetadata(new ByteArrayInputStream(picture.jpeg()));
    } catch (JpegProcessingException e) {
      return new Metadata();
    }
  }
}
