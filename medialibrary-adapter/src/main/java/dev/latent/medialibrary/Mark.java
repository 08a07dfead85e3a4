package dev.latent.medialibrary;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a JPEG says about itself if it was made here: its photo (ImageUniqueID) and which stage of it (Software).
 * Source: Exif 2.32.
 *
 * @param size in pixels, as stored
 */
record Mark(PhotoId photo, Stage stage, OffsetDateTime takenAt, Size size) {

  /** In bytes from the beginning; the EXIF segment is the first of our files, and IFD0 comes first in it. */
  private static final int HEAD = 1 << 13;

  private static final Logger LOG = LoggerFactory.getLogger(Mark.class);
  private static final Pattern PHOTO_ID = Pattern.compile("[a-z0-9]{32}");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

  /** Whether it has the name of a file that could be ours. */
  static boolean isPossibleIn(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && (name.endsWith(".jpg") || name.endsWith(".jpeg"));
  }

  /** None of a file that is not whole, or not ours, or that the disk does not give out. */
  static Option<Mark> of(Path file) {
    try {
      return looksLikeOurs(file) ? read(file) : Option.none();
    } catch (IOException e) {
      LOG.warn("not readable file={} because={}", file, e.toString());
      return Option.none();
    }
  }

  private static Option<Mark> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return of(in, Files.getLastModifiedTime(file).toInstant());
    }
  }

  /** None of what is not ours. */
  static Option<Mark> of(InputStream jpeg) throws IOException {
    return of(jpeg, Instant.EPOCH);
  }

  private static Option<Mark> of(InputStream jpeg, Instant changed) throws IOException {
    try {
      return of(JpegMetadataReader.readMetadata(jpeg), changed);
    } catch (ImageProcessingException | MetadataException | EOFException e) {
      return Option.none();
    }
  }

  /** Cheap, so that many foreign files cost little: a whole JPEG, and our name near its beginning. */
  private static boolean looksLikeOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var bytes = Files.newByteChannel(file, java.util.Set.of(LinkOption.NOFOLLOW_LINKS,
        java.nio.file.StandardOpenOption.READ)); InputStream in = java.nio.channels.Channels.newInputStream(bytes)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      bytes.position(Math.max(0, bytes.size() - 2));
      String tail = new String(in.readNBytes(2), StandardCharsets.ISO_8859_1);
      return head.startsWith("\u00ff\u00d8") && tail.equals("\u00ff\u00d9")
          && List.of(Stage.values()).exists(it -> head.contains(it.software()));
    }
  }

  private static Option<Mark> of(Metadata metadata, Instant changed) throws MetadataException {
    Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Directory exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
    JpegDirectory jpeg = metadata.getFirstDirectoryOfType(JpegDirectory.class);
    if (main == null || exif == null || jpeg == null) {
      return Option.none();
    }
    Size size = size(jpeg);
    return text(exif, ExifDirectoryBase.TAG_IMAGE_UNIQUE_ID).filter(it -> PHOTO_ID.matcher(it).matches())
        .flatMap(photo -> text(main, ExifDirectoryBase.TAG_SOFTWARE).flatMap(Mark::stage)
            .map(stage -> new Mark(new PhotoId(photo), stage, takenAt(exif, changed), size)));
  }

  /** In pixels, as stored; none of a file that is no whole JPEG. */
  static Option<Size> size(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      JpegDirectory jpeg = JpegMetadataReader.readMetadata(in).getFirstDirectoryOfType(JpegDirectory.class);
      return jpeg == null ? Option.none() : Option.some(size(jpeg));
    } catch (ImageProcessingException | MetadataException | EOFException e) {
      return Option.none();
    }
  }

  private static Size size(JpegDirectory jpeg) throws MetadataException {
    return new Size(jpeg.getInt(JpegDirectory.TAG_IMAGE_WIDTH), jpeg.getInt(JpegDirectory.TAG_IMAGE_HEIGHT));
  }

  private static Option<Stage> stage(String software) {
    return List.of(Stage.values()).find(it -> it.software().equals(software));
  }

  /** @param changed what to take if the file does not say when it was taken */
  private static OffsetDateTime takenAt(Directory exif, Instant changed) {
    try {
      return text(exif, ExifDirectoryBase.TAG_DATETIME_ORIGINAL)
          .map(it -> LocalDateTime.parse(it, TIME))
          .map(it -> it.plusNanos(1_000_000 * millis(exif)))
          .map(it -> it.atOffset(ZoneOffset.of(text(exif, ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL).getOrElse("Z"))))
          .getOrElse(() -> changed.atOffset(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return changed.atOffset(ZoneOffset.UTC);
    }
  }

  /** A decimal fraction of a second, without its point. */
  private static long millis(Directory exif) {
    return text(exif, ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL)
        .filter(it -> it.matches("\\d{1,9}"))
        .map(it -> Long.parseLong((it + "00").substring(0, 3)))
        .getOrElse(0L);
  }

  private static Option<String> text(Directory directory, int tag) {
    return Option.of(directory.getString(tag)).map(String::trim);
  }

  /** What the row says of the file's bytes. */
  ImageContent content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file); Hashed hashed = new Hashed(OutputStream.nullOutputStream())) {
      long bytes = in.transferTo(hashed);
      return new ImageContent(size, bytes, hashed.hex());
    }
  }
}
