package dev.latent.camera.model.asset;

import static dev.latent.camera.model.asset.AssetRows.IMAGE;
import static dev.latent.camera.model.asset.AssetRows.NOW;
import static dev.latent.camera.model.asset.AssetRows.OTHER;
import static dev.latent.camera.model.asset.AssetRows.SYSTEM;
import static dev.latent.camera.model.asset.AssetRows.change;
import static dev.latent.camera.model.asset.AssetRows.decided;
import static dev.latent.camera.model.asset.AssetRows.empty;
import static dev.latent.camera.model.asset.AssetRows.photo;
import static dev.latent.camera.model.asset.AssetRows.temporary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.photo.Location;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application may ask of an asset, and what comes of it. */
class ChangeRequestsTest {

  private static final Location PLACE = new Location(48.2, 16.4, Option.none());

  private static MediaAssetChangeRequest request() {
    return new MediaAssetChangeRequest(photo(Standing.LOW));
  }

  private static PhotoAsset changed(MediaAssetChangeRequest request) {
    AssetMachine.Decision decision = decided(photo(Standing.LOW), request, SYSTEM);
    assertThat(decision.content()).isEmpty();
    assertThat(change(decision).from()).isEqualTo(photo(Standing.LOW));
    return change(decision).to();
  }

  private static int code(MediaAssetChangeRequest request, Caller caller) {
    return AssetRows.code(photo(Standing.LOW), request, caller);
  }

  @Test
  void a_title_changes_what_a_photo_is_called_and_not_its_file() {
    PhotoAsset to = changed(request().setTitle("At the sea"));
    assertThat(to.displayName()).hasToString("At the sea.jpg");
    assertThat(to.path()).isEqualTo(photo(Standing.LOW).path());
    assertThat(to.uri()).isEqualTo("file://media/Photo/7/IMG_20261201_000000_125/At the sea.jpg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "a\\b", "a/b", "a:b", "a*b", "a?b", "a\"b", "a'b", "a`b", "a<b", "a>b", "a|b", "a{b",
      "a}b", "a[b", "a]b", "a\nb"})
  void a_title_with_a_character_that_is_not_for_names_is_refused(String title) {
    assertThat(code(request().setTitle(title), OTHER)).isEqualTo(14000001);
  }

  @Test
  void a_title_is_neither_empty_nor_longer_than_a_files_name() {
    assertThat(code(request().setTitle(""), OTHER)).isEqualTo(401);
    assertThat(code(request().setTitle("x".repeat(252)), OTHER)).isEqualTo(14000001);
    assertThat(changed(request().setTitle("x".repeat(251))).displayName().value()).hasSize(255);
  }

  @Test
  void a_favourite_a_place_and_a_comment_are_kept() {
    PhotoAsset to = changed(request().setFavorite(true).setLocation(PLACE).setUserComment("at last"));
    assertThat(to.favorite()).isTrue();
    assertThat(to.location()).contains(PLACE);
    assertThat(to.userComment()).isEqualTo("at last");
    assertThat(changed(request().setUserComment("a").setFavorite(true).setFavorite(false)).favorite())
        .as("the last one counts").isFalse();
  }

  @Test
  void a_favourite_a_place_and_a_comment_are_for_system_applications() {
    assertThat(code(request().setFavorite(true), OTHER)).isEqualTo(202);
    assertThat(code(request().setLocation(PLACE), OTHER)).isEqualTo(202);
    assertThat(code(request().setUserComment(""), OTHER)).isEqualTo(202);
  }

  @Test
  void a_comment_has_at_most_420_characters() {
    assertThat(changed(request().setUserComment("x".repeat(420))).userComment()).hasSize(420);
    assertThat(code(request().setUserComment("x".repeat(421)), SYSTEM)).isEqualTo(401);
  }

  @Test
  void a_request_of_which_one_part_is_refused_is_refused() {
    assertThat(code(request().setTitle("fine").setFavorite(true).setTitle(""), SYSTEM)).isEqualTo(401);
  }

  @Test
  void a_request_that_changes_nothing_comes_to_nothing() {
    assertThat(AssetMachine.ask(photo(Standing.LOW), request().setFavorite(false), SYSTEM, NOW).get()).isEmpty();
    assertThat(AssetMachine.ask(photo(Standing.LOW), request().revertToOriginal(), OTHER, NOW).get()).isEmpty();
  }

  @Test
  void a_new_asset_takes_content_and_what_is_said_of_it_at_once() {
    AssetMachine.Decision decision = decided(empty(),
        new MediaAssetChangeRequest(empty()).setTitle("new").addResource(IMAGE).setFavorite(true), SYSTEM);
    assertThat(decision.content()).contains(IMAGE);
    assertThat(change(decision).to().displayName()).hasToString("new.jpg");
    assertThat(change(decision).to().favorite()).isTrue();
  }

  @Test
  void an_image_without_a_byte_is_refused() {
    BytesImage nothing = BytesImage.of(new byte[0]);
    MediaAssetEditData edit = new MediaAssetEditData("editor", "1", "");
    assertThat(AssetRows.code(empty(), new MediaAssetChangeRequest(empty()).addResource(nothing), OTHER)).isEqualTo(401);
    assertThat(code(request().addResource(nothing).setEditData(edit), OTHER)).isEqualTo(401);
    assertThat(AssetRows.code(temporary(), request().addResource(nothing).saveCameraPhoto(), OTHER)).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"LOW, TRASHED", "FAILED, FAILED", "WITHDRAWN, WITHDRAWN", "FINAL, FINAL"})
  void the_trash_takes_any_asset_and_only_changes_when_it_is_developed(Standing before, Standing after) {
    PhotoAsset in = AssetMachine.trashed(photo(before), NOW).get().to();
    assertThat(in.trashedAt()).contains(NOW);
    assertThat(in.delivery().get().standing()).isEqualTo(after);
    PhotoAsset out = AssetMachine.restored(in).get().to();
    assertThat(out).isEqualTo(photo(before));
  }

  @Test
  void the_trash_is_a_place_and_not_a_switch() {
    PhotoAsset in = AssetMachine.trashed(photo(Standing.LOW), NOW).get().to();
    assertThat(AssetMachine.trashed(in, NOW.plusDays(1))).isEmpty();
    assertThat(AssetMachine.restored(photo(Standing.LOW))).isEmpty();
  }

  @Test
  void a_photo_in_the_trash_becomes_final_there() {
    PhotoAsset in = AssetMachine.trashed(photo(Standing.LOW), NOW).get().to();
    PhotoAsset done = AssetMachine.developed(in).get().to();
    assertThat(done.quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(done.trashedAt()).contains(NOW);
  }

  @Test
  void a_photo_that_is_tried_again_in_the_trash_waits_its_turn_there() {
    PhotoAsset in = AssetMachine.trashed(photo(Standing.FAILED), NOW).get().to();
    assertThat(AssetMachine.retried(in).get().to().delivery().get().standing()).isEqualTo(Standing.TRASHED);
  }
}
