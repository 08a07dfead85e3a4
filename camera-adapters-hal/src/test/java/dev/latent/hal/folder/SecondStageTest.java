package dev.latent.hal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The camera's own file, from the first stage until it is let go of. */
class SecondStageTest {

  private static final PhotoId P1 = new PhotoId("p1");
  private static final byte[] JPEG = CameraFiles.jpeg(2400, 1600, 1);
  private static final byte[] RAW =
      RawFiles.cr2(CameraFiles.picture(2200, 1400, 1), CameraFiles.picture(160, 120, 3));

  @TempDir Path folder;

  @BeforeEach
  void plugIn() throws IOException {
    Tethered.lay(folder);
  }

  private Tethered taken(String name, byte[] bytes) throws IOException {
    Tethered it = new Tethered(folder).open();
    it.arm("p1");
    it.drop(name, bytes);
    return it.pass(250);
  }

  @Test
  void of_a_jpeg_the_first_stage_is_a_reduced_one_that_says_how_it_was_taken() throws Exception {
    Tethered it = taken("a.jpg", JPEG);
    byte[] first = it.image("p1", Stage.FIRST);
    assertThat(Picture.of(first).get().size()).hasToString("1200x800");
    Metadata says = JpegMetadataReader.readMetadata(new ByteArrayInputStream(first));
    var image = Objects.requireNonNull(says.getFirstDirectoryOfType(ExifIFD0Directory.class));
    var exif = Objects.requireNonNull(says.getFirstDirectoryOfType(ExifSubIFDDirectory.class));
    assertThat(image.getString(ExifDirectoryBase.TAG_SOFTWARE)).isEqualTo("Latent first stage");
    assertThat(image.getString(ExifDirectoryBase.TAG_MODEL)).isEqualTo("Model 7");
    assertThat(image.getInt(ExifDirectoryBase.TAG_ORIENTATION)).isEqualTo(6);
    assertThat(exif.getString(ExifDirectoryBase.TAG_IMAGE_UNIQUE_ID)).isEqualTo("p1");
    assertThat(exif.getInt(ExifDirectoryBase.TAG_ISO_EQUIVALENT)).isEqualTo(400);
    assertThat(exif.getDouble(ExifDirectoryBase.TAG_FNUMBER)).isEqualTo(2.8);
  }

  @Test
  void of_a_jpeg_the_second_stage_is_the_file_byte_for_byte_with_what_follows_the_image() throws IOException {
    byte[] trailed = Arrays.copyOf(JPEG, JPEG.length + 500);
    Tethered it = taken("a.jpg", trailed);
    assertThat(it.develop("p1")).isEqualTo(it.finished("p1"));
    assertThat(it.image("p1", Stage.FINAL)).isEqualTo(trailed);
  }

  @Test
  void a_file_that_is_removed_or_renamed_after_it_was_taken_is_held_all_the_same() throws IOException {
    Tethered it = taken("a.jpg", JPEG);
    Files.delete(it.inbox.resolve("a.jpg"));
    Tethered next = new Tethered(folder);
    assertThat(next.develop("p1")).isEqualTo(next.finished("p1"));
    assertThat(next.image("p1", Stage.FINAL)).isEqualTo(JPEG);
  }

  @Test
  void where_a_file_cannot_have_a_second_name_it_is_copied_once_it_is_written() throws IOException {
    Tethered it = new Tethered(folder).open();
    assertThat(it.pending()).isEmpty();
    Files.createFile(it.home.resolve("p1.source"));
    CaptureId capture = it.arm("p1");
    it.drop("a.jpg", JPEG);
    assertThat(it.pass(900).told(capture)).isEmpty();
    assertThat(it.pass(400).told(capture)).contains("FirstStage");
    Files.delete(it.inbox.resolve("a.jpg"));
    Tethered next = new Tethered(folder);
    assertThat(next.develop("p1")).isEqualTo(next.finished("p1"));
    assertThat(next.image("p1", Stage.FINAL)).isEqualTo(JPEG);
  }

  @Test
  void a_file_that_is_still_written_costs_its_photo_no_try() throws IOException {
    int end = RawFiles.previewsEnd(RAW);
    Tethered it = taken("a.cr2", Arrays.copyOf(RAW, end));
    it.process("p1");
    for (int i = 0; i < 12; i++) {
      it.append("a.cr2", RAW, end + i, end + i + 1);
      it.pass(750);
    }
    assertThat(it.heard.getLast()).isEqualTo(new ProcessorEvent.Broke(P1, ProcessingFault.INTERRUPTED));
    it.append("a.cr2", RAW, end + 12, RAW.length);
    assertThat(it.develop("p1")).isEqualTo(it.finished("p1"));
  }

  @Test
  void a_file_that_was_cut_short_after_it_was_taken_is_tried_a_few_times_only() throws IOException {
    Tethered it = taken("a.jpg", JPEG);
    Files.write(it.inbox.resolve("a.jpg"), Arrays.copyOf(JPEG, 5000));
    assertThat(it.develop("p1")).isEqualTo(new ProcessorEvent.Broke(P1, ProcessingFault.ABNORMAL));
    it.drop("a.jpg", JPEG);
    assertThat(it.develop("p1")).isEqualTo(it.finished("p1"));
  }

  @Test
  void a_file_that_was_cut_short_and_removed_is_lost() throws IOException {
    Tethered it = taken("a.jpg", JPEG);
    Files.write(it.inbox.resolve("a.jpg"), Arrays.copyOf(JPEG, 5000));
    Files.delete(it.inbox.resolve("a.jpg"));
    assertThat(it.develop("p1")).isEqualTo(new ProcessorEvent.Broke(P1, ProcessingFault.INVALID_PHOTO_ID));
  }

  @Test
  void a_file_that_was_changed_after_it_was_whole_is_no_photo_any_more() throws IOException {
    Tethered it = taken("a.jpg", JPEG);
    it.develop("p1");
    EncodedImage image = it.kit.imageProcessor().fetch(P1, Stage.FINAL).get();
    byte[] other = JPEG.clone();
    other[other.length - 100] ^= 1;
    Files.write(it.inbox.resolve("a.jpg"), other);
    Files.setLastModifiedTime(it.inbox.resolve("a.jpg"), FileTime.fromMillis(1_000_000));
    assertThat(it.pending()).isEmpty();
    assertThat(it.kit.imageProcessor().process(P1, ExecutionMode.LOAD_BALANCE).getLeft())
        .isEqualTo(ProcessingFault.INVALID_PHOTO_ID);
    assertThat(it.kit.imageProcessor().fetch(P1, Stage.FINAL).getLeft()).isEqualTo(ProcessingFault.INVALID_PHOTO_ID);
    assertThatThrownBy(() -> image.writeTo(OutputStream.nullOutputStream())).hasMessageContaining("was changed");
  }

  @Test
  void a_file_that_only_got_another_time_is_the_same() throws IOException {
    Tethered it = taken("a.jpg", JPEG);
    it.develop("p1");
    Files.setLastModifiedTime(it.inbox.resolve("a.jpg"), FileTime.fromMillis(1_000_000));
    assertThat(it.pending()).containsExactly("p1");
    assertThat(it.image("p1", Stage.FINAL)).isEqualTo(JPEG);
  }

  @Test
  void in_one_stage_the_photo_is_the_file_once_it_is_written_and_it_is_not_taken_again() throws IOException {
    Tethered it = new Tethered(folder).open(false);
    CaptureId capture = it.arm("p1", false);
    byte[] whole = Arrays.copyOf(JPEG, JPEG.length + 3);
    it.append("a.jpg", whole, 0, JPEG.length);
    it.pass(600);
    it.append("a.jpg", whole, JPEG.length, whole.length);
    assertThat(it.pass(900).told(capture)).isEmpty();
    it.pass(600);
    Files.delete(it.inbox.resolve("a.jpg"));
    assertThat(it.full(capture)).isEqualTo(whole);
    assertThat(it.home).isDirectoryNotContaining(file -> !file.endsWith("sources"));
    it.drop("b.jpg", CameraFiles.jpeg(2));
    it.arm("p2", false);
    it.pass(2000);
    CaptureId third = it.arm("p3", false);
    assertThat(it.pass(5000).told(third)).isEmpty();
  }

  @Test
  void an_old_look_at_a_file_does_not_say_that_it_is_written_to_its_end() throws IOException {
    Tethered it = new Tethered(folder).open(false);
    it.arm("p1", false);
    it.drop("a.jpg", CameraFiles.jpeg(1));
    it.drop("b.jpg", JPEG);
    it.pass(2000);
    it.append("b.jpg", new byte[10], 0, 10);
    CaptureId second = it.arm("p2", false);
    assertThat(it.pass(900).told(second)).isEmpty();
    assertThat(it.pass(400).told(second)).contains("FullImage");
  }

  @Test
  void half_of_a_claim_goes_with_its_file_and_the_photo_is_taken_again() throws IOException {
    Tethered it = taken("a.jpg", JPEG);
    Files.write(it.home.resolve("p1.claim"), new byte[] {1}, StandardOpenOption.APPEND);
    Tethered next = new Tethered(folder).open();
    assertThat(next.pending()).isEmpty();
    CaptureId again = next.arm("p2");
    assertThat(next.pass(250).told(again)).contains("FirstStage");
    assertThat(it.home).isDirectoryNotContaining("glob:**/p1.*");
  }

  @Test
  void a_torn_line_of_what_was_used_means_nothing_and_harms_no_other() throws IOException {
    Tethered it = taken("a.jpg", JPEG);
    it.develop("p1");
    Files.writeString(it.home.resolve("sources"), "used\t(dev=1,ino", StandardOpenOption.APPEND);
    Tethered next = new Tethered(folder).open();
    next.kit.imageProcessor().remove(P1);
    Tethered last = new Tethered(folder).open();
    CaptureId capture = last.arm("p2");
    assertThat(last.pass(2000).told(capture)).isEmpty();
  }
}
