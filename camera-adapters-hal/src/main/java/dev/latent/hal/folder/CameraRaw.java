package dev.latent.hal.folder;

import static com.drew.metadata.exif.ExifDirectoryBase.TAG_STRIP_BYTE_COUNTS;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_STRIP_OFFSETS;
import static com.drew.metadata.exif.ExifThumbnailDirectory.TAG_THUMBNAIL_LENGTH;
import static com.drew.metadata.exif.ExifThumbnailDirectory.TAG_THUMBNAIL_OFFSET;

import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.kit.CaptureExif;
import dev.latent.hal.kit.Encoded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A raw file that is a TIFF and embeds previews: DNG, CR2, NEF, ARW. It is not developed: its final image is the
 * largest JPEG that the camera put into it, its first stage the next smaller one, or a reduced decode of the largest.
 */
record CameraRaw(Path file) implements CameraFile {

  private static final int LEAST_FIRST = 640;
  private static final int COLOUR_FILTER_ARRAY = 32803;
  private static final int LINEAR_RAW = 34892;

  /** A place in the file where its directories say that a JPEG lies. */
  private record Place(long offset, long length) {}

  @Override
  public Option<Encoded> first(CaptureFacts facts, boolean settled) throws IOException {
    Metadata metadata = metadata();
    Seq<Place> places = places(metadata);
    Seq<Picture> pictures = pictures(places);
    boolean enough = settled || (pictures.size() == places.size()
        && pictures.exists(it -> it.longerSide() >= Picture.FIRST_STAGE));
    if (pictures.isEmpty() || !enough) {
      return Option.none();
    }
    Picture first = first(pictures, CaptureExif.quality(facts.setting()));
    return Option.some(first.hasExif()
        ? CameraFacts.of(metadata).in(first.reduced(CaptureExif.quality(facts.setting())), facts, Stage.FIRST)
        : CameraFacts.of(metadata).in(first, facts, Stage.FIRST));
  }

  private static Picture first(Seq<Picture> pictures, int quality) throws IOException {
    Picture best = pictures.maxBy(Picture::longerSide).get();
    Option<Picture> smaller = pictures.remove(best).maxBy(Picture::longerSide)
        .filter(it -> it.longerSide() >= LEAST_FIRST && it.longerSide() < best.longerSide());
    return smaller.isDefined() ? smaller.get() : best.reduced(quality);
  }

  @Override
  public Option<Picture> best() throws IOException {
    return pictures(places(metadata())).maxBy(Picture::longerSide);
  }

  @Override
  public boolean isFinal() {
    return false;
  }

  /** The largest preview; with the facts, unless the camera put its own into it. */
  @Override
  public Option<Encoded> last(CaptureFacts facts) throws IOException {
    Metadata metadata = metadata();
    return pictures(places(metadata)).maxBy(Picture::longerSide).map(it -> it.hasExif()
        ? new Encoded(it.jpeg(), it.size())
        : CameraFacts.of(metadata).in(it, facts, Stage.FINAL));
  }

  /** Empty while the directories are not written. */
  private Metadata metadata() throws IOException {
    try {
      return TiffMetadataReader.readMetadata(file.toFile());
    } catch (TiffProcessingException e) {
      return new Metadata();
    }
  }

  private static Seq<Place> places(Metadata metadata) {
    return List.ofAll(metadata.getDirectoriesOfType(ExifDirectoryBase.class))
        .filter(it -> !isSensorData(it))
        .flatMap(it -> place(it, TAG_THUMBNAIL_OFFSET, TAG_THUMBNAIL_LENGTH)
            .orElse(() -> place(it, TAG_STRIP_OFFSETS, TAG_STRIP_BYTE_COUNTS).filter(_ -> isJpeg(it))))
        .distinct();
  }

  private static Option<Place> place(ExifDirectoryBase directory, int offset, int length) {
    Option<Long> at = Option.of(directory.getLongObject(offset)).filter(it -> it > 0);
    Option<Long> bytes = Option.of(directory.getLongObject(length)).filter(it -> it > 4 && it <= LONGEST);
    return at.flatMap(from -> bytes.map(it -> new Place(from, it)));
  }

  private static boolean isSensorData(ExifDirectoryBase directory) {
    Integer kind = directory.getInteger(ExifDirectoryBase.TAG_PHOTOMETRIC_INTERPRETATION);
    return kind != null && (kind == COLOUR_FILTER_ARRAY || kind == LINEAR_RAW);
  }

  /** Compression of TIFF 6.0: 6 in CR2, 7 in DNG. */
  private static boolean isJpeg(ExifDirectoryBase directory) {
    Integer compression = directory.getInteger(ExifDirectoryBase.TAG_COMPRESSION);
    return compression != null && (compression == 6 || compression == 7);
  }

  /** Those that are written to their end. */
  private Seq<Picture> pictures(Seq<Place> places) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      Seq<Picture> pictures = List.empty();
      for (Place place : places.filter(it -> it.offset() + it.length() <= length(in))) {
        byte[] bytes = new byte[(int) place.length()];
        in.seek(place.offset());
        in.readFully(bytes);
        pictures = pictures.appendAll(Picture.of(bytes));
      }
      return pictures;
    }
  }

  private static long length(RandomAccessFile in) {
    try {
      return in.length();
    } catch (IOException e) {
      return 0;
    }
  }
}
