package dev.latent.hal.folder;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.imaging.Exif;
import dev.latent.hal.imaging.ExifFacts;
import dev.latent.hal.kit.CaptureExif;
import dev.latent.hal.kit.Encoded;
import io.vavr.control.Option;

/** What the camera says in its file of how it took the photo; each part may be missing. */
record CameraFacts(Option<String> make, Option<String> model, Option<Double> exposureSeconds, Option<Integer> iso,
    Option<Double> fNumber, Option<Double> focalLength, int orientation) {

  static CameraFacts of(Metadata metadata) {
    Option<Directory> image = Option.of(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class));
    Iterable<? extends Directory> exif = metadata.getDirectoriesOfType(ExifSubIFDDirectory.class);
    return new CameraFacts(
        image.flatMap(it -> Option.of(it.getString(ExifDirectoryBase.TAG_MAKE))).map(String::strip),
        image.flatMap(it -> Option.of(it.getString(ExifDirectoryBase.TAG_MODEL))).map(String::strip),
        positive(exif, ExifDirectoryBase.TAG_EXPOSURE_TIME),
        positive(exif, ExifDirectoryBase.TAG_ISO_EQUIVALENT).map(Double::intValue).filter(it -> it <= 65_535),
        positive(exif, ExifDirectoryBase.TAG_FNUMBER),
        positive(exif, ExifDirectoryBase.TAG_FOCAL_LENGTH),
        image.flatMap(it -> Option.of(it.getInteger(ExifDirectoryBase.TAG_ORIENTATION)))
            .filter(it -> it >= 1 && it <= 8).getOrElse(1));
  }

  private static Option<Double> positive(Iterable<? extends Directory> directories, int tag) {
    for (Directory each : directories) {
      Double value = each.getDoubleObject(tag);
      if (value != null && value > 0 && !value.isInfinite()) {
        return Option.some(value);
      }
    }
    return Option.none();
  }

  /** The picture with these facts, and those of the capture. */
  Encoded in(Picture picture, CaptureFacts capture, Stage stage) {
    Size size = picture.size();
    ExifFacts.Builder exif = CaptureExif.of(capture, size, stage).orientation(orientation);
    make.forEach(exif::make);
    model.forEach(exif::model);
    exposureSeconds.forEach(exif::exposureSeconds);
    iso.forEach(exif::iso);
    fNumber.forEach(exif::fNumber);
    focalLength.forEach(exif::focalLengthMillimetres);
    return new Encoded(Exif.insert(picture.jpeg(), exif.build()), size);
  }
}
