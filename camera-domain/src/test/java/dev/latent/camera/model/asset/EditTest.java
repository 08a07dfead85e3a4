package dev.latent.camera.model.asset;

import static dev.latent.camera.model.asset.AssetRows.IMAGE;
import static dev.latent.camera.model.asset.AssetRows.NOW;
import static dev.latent.camera.model.asset.AssetRows.OTHER;
import static dev.latent.camera.model.asset.AssetRows.SYSTEM;
import static dev.latent.camera.model.asset.AssetRows.change;
import static dev.latent.camera.model.asset.AssetRows.code;
import static dev.latent.camera.model.asset.AssetRows.content;
import static dev.latent.camera.model.asset.AssetRows.decided;
import static dev.latent.camera.model.asset.AssetRows.empty;
import static dev.latent.camera.model.asset.AssetRows.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A user's edit, what is kept under it, and how it is undone. */
class EditTest {

  private static final MediaAssetEditData DATA = new MediaAssetEditData("com.example.editor", "1.0", "crop 1 2 3 4");
  private static final ImageContent EDITED = new ImageContent(new Size(2, 2), 7, "1".repeat(64));

  private static MediaAssetChangeRequest edit() {
    return new MediaAssetChangeRequest(photo(Standing.LOW)).setEditData(DATA).addResource(IMAGE);
  }

  private static PhotoAsset edited(Standing standing) {
    return new PhotoAsset.Builder().from(photo(standing)).content(Option.some(EDITED))
        .edit(Option.some(new PhotoEdit(NOW.minusDays(1), Option.some(DATA), content().get()))).build();
  }

  @Test
  void comes_with_its_image_and_what_the_editor_keeps_whichever_is_said_first() {
    for (MediaAssetChangeRequest request : java.util.List.of(edit(),
        new MediaAssetChangeRequest(photo(Standing.LOW)).addResource(IMAGE).setEditData(DATA))) {
      AssetMachine.Decision decision = decided(photo(Standing.LOW), request, OTHER);
      assertThat(decision.change()).isInstanceOf(AssetChange.Edit.class);
      assertThat(decision.content()).contains(IMAGE);
      assertThat(change(decision).to().edit()).contains(new PhotoEdit(NOW, Option.some(DATA), content().get()));
      assertThat(change(decision).to().delivery()).isEqualTo(photo(Standing.LOW).delivery());
    }
  }

  @Test
  void of_an_edit_leaves_the_original_what_it_was() {
    PhotoAsset to = change(decided(edited(Standing.LOW), edit(), OTHER)).to();
    assertThat(to.edit().map(PhotoEdit::original)).isEqualTo(content());
    assertThat(to.edit().map(PhotoEdit::editedAt)).contains(NOW);
  }

  @Test
  void without_its_image_or_without_anything_to_edit_is_refused() {
    assertThat(code(photo(Standing.LOW), new MediaAssetChangeRequest(photo(Standing.LOW)).setEditData(DATA), OTHER))
        .isEqualTo(401);
    assertThat(code(empty(), new MediaAssetChangeRequest(empty()).setEditData(DATA).addResource(IMAGE), OTHER))
        .isEqualTo(401);
  }

  @Test
  void keeps_a_bounded_amount_for_its_editor() {
    MediaAssetEditData most = new MediaAssetEditData("a", "1", "x".repeat(MediaAssetEditData.LONGEST));
    MediaAssetEditData more = new MediaAssetEditData("a", "1", "x".repeat(MediaAssetEditData.LONGEST + 1));
    MediaAssetChangeRequest image = new MediaAssetChangeRequest(photo(Standing.LOW)).addResource(IMAGE);
    assertThat(AssetMachine.ask(photo(Standing.LOW), image.setEditData(most), OTHER, NOW).isRight()).isTrue();
    assertThat(code(photo(Standing.LOW), image.setEditData(more), OTHER)).isEqualTo(401);
  }

  @Test
  void is_made_or_undone_and_of_a_saved_photo() {
    assertThat(code(photo(Standing.LOW), edit().revertToOriginal(), OTHER)).isEqualTo(14000016);
    assertThat(code(AssetRows.temporary(), edit().saveCameraPhoto(), OTHER)).isEqualTo(14000016);
    DeferredPhotoProxy proxy = new DeferredPhotoProxy(new CaptureId(1), AssetRows.FACTS, IMAGE);
    assertThat(code(empty(), new MediaAssetChangeRequest(empty()).setEditData(DATA).addResource(proxy), SYSTEM))
        .isEqualTo(401);
  }

  @Test
  void is_undone_with_the_original() {
    MediaAssetChangeRequest request = new MediaAssetChangeRequest(edited(Standing.LOW)).revertToOriginal();
    AssetMachine.Decision decision = decided(edited(Standing.LOW), request, OTHER);
    assertThat(decision.change()).isInstanceOf(AssetChange.Revert.class);
    assertThat(change(decision).to()).isEqualTo(photo(Standing.LOW));
  }

  @Test
  void stays_when_the_final_image_comes() {
    AssetChange.Develop change = AssetMachine.developed(edited(Standing.LOW)).get();
    assertThat(change.to().edit()).isEqualTo(edited(Standing.LOW).edit());
    assertThat(change.to().quality()).isEqualTo(PhotoQuality.FULL);
  }

  @Test
  void behind_the_librarys_back_is_one_like_any_other() {
    AssetChange.Develop change = AssetMachine.developed(photo(Standing.LOW), EDITED, NOW).get();
    assertThat(change.to().content()).contains(EDITED);
    assertThat(change.to().edit().map(PhotoEdit::data)).contains(Option.none());
    assertThat(change.to().quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(AssetMachine.developed(photo(Standing.WITHDRAWN), EDITED, NOW)).isEmpty();
    assertThat(AssetMachine.developed(edited(Standing.LOW), EDITED, NOW))
        .isEqualTo(AssetMachine.developed(edited(Standing.LOW)));
  }
}
