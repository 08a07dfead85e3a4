package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.Phone.Shooting;
import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.MediaAssetEditData;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A photo whose raw was lost in one life of the process, and is there again in another; under virtual time. */
class FoundRawTest {

  private static final PhotoId PHOTO = new PhotoId("photo1");

  @TempDir
  Path home;

  @TempDir
  Path away;

  private Phone phone;

  @BeforeEach
  void lose() throws IOException {
    phone = new Phone(home);
    Shooting shooting = phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving);
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
    startWithout();
    phone.time().settle();
    assertThat(asset().delivery().get().failure()).contains(ProcessingFault.RAW_LOST);
  }

  private void startWithout() throws IOException {
    move(home, away);
    phone.killAndStartAgain();
  }

  private void startWith() throws IOException {
    move(away, home);
    phone.killAndStartAgain();
  }

  private static void move(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.move(file, to.resolve(file.getFileName()));
      }
    }
  }

  private PhotoAccessHelper photos() {
    return phone.as(Phone.PUBLIC_APPLICATION).photoAccessHelper();
  }

  private PhotoAsset asset() {
    return photos().find(PHOTO).get();
  }

  private void finish() {
    phone.time().passUntil(() -> asset().quality() == PhotoQuality.FULL);
    phone.time().pass(Duration.ofSeconds(1));
    assertThat(home).as("its raw").isEmptyDirectory();
  }

  private List<String> ends() {
    return phone.trace().filter(it -> it.contains("BecameFinal")).map(it -> it.replaceFirst(".*finality=", "")).asJava();
  }

  @Test
  void is_awaited_again_durably_and_told_final_after_it_was_told_failed() throws IOException {
    startWith();
    assertThat(asset().delivery().get().standing()).isEqualTo(Standing.LOW);
    finish();
    assertThat(ends()).hasSize(2).last().asString().startsWith("Delivered");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
  void is_developed_by_the_next_life_if_that_one_is_killed_soon(int tasks) throws IOException {
    startWith();
    AtomicInteger left = new AtomicInteger(tasks);
    phone.time().settleUntil(() -> left.getAndDecrement() == 0);
    phone.killAndStartAgain();
    finish();
  }

  @Test
  void is_lost_and_found_as_often_as_its_raw_goes_and_comes() throws IOException {
    startWith();
    startWithout();
    phone.time().settle();
    assertThat(asset().delivery().get().failure()).contains(ProcessingFault.RAW_LOST);
    startWith();
    finish();
    assertThat(ends()).hasSize(3);
  }

  @Test
  void that_was_edited_meanwhile_keeps_the_edit_and_is_final_under_it() throws IOException {
    BytesImage edit = BytesImage.noise(5, 500);
    photos().applyChanges(new MediaAssetChangeRequest(asset()).addResource(edit)
        .setEditData(new MediaAssetEditData("com.example.editor", "1", "crop"))).get();
    byte[] low = AssetSamples.original(phone.store(), asset().id());
    startWith();
    finish();
    assertThat(AssetSamples.bytes(phone.store(), asset().id())).isEqualTo(edit.bytes());
    assertThat(AssetSamples.original(phone.store(), asset().id())).isNotEqualTo(low);
  }
}
