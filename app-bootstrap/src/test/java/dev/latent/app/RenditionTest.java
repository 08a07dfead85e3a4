package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.cli.desk.Lab;
import dev.latent.app.profile.Profiles;
import dev.latent.camera.contract.Seen;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.request.DeliveryMode;
import dev.latent.camera.model.request.Rendition;
import dev.latent.camera.model.request.RequestOptions;
import dev.latent.camera.port.driving.Context;
import io.vavr.control.Option;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications that show photos on a screen: the simulated device with its pixels, and a library of files. */
class RenditionTest {

  private static final Size SCREEN = new Size(40, 40);

  @TempDir
  Path folder;

  private Application app = new Application(Path.of("unset"));

  @BeforeEach
  void install() {
    app = new Application(folder);
  }

  /** A library with one photo, upright when it is turned clockwise, whose second phase has not begun. */
  private Lab.Darkroom darkroom() {
    app.runOn(app.pictures(), "shoot", "--rotation", "90", "--no-wait");
    app.runOn(app.pictures(), "pause");
    Lab.Darkroom darkroom = Application.lab().reopen(app.library(), Profiles.find(app.pictures()).get()).get();
    darkroom.start();
    return darkroom;
  }

  private static PhotoAsset only(Context context) {
    return context.photoAccessHelper().page(AssetFilter.KEPT, Option.none(), 2).single();
  }

  @Test
  void see_the_low_image_and_later_the_full_one_at_their_size_and_upright() throws Exception {
    try (Lab.Darkroom darkroom = darkroom()) {
      Context context = darkroom.as(Phone.PUBLIC_APPLICATION);
      AssetId asset = only(context).id();
      Rendition low = context.mediaAssetManager().requestImage(asset, SCREEN).get();
      assertThat(low.pixels().size()).isEqualTo(new Size(30, 40));
      assertThat(low.asset()).isEqualTo(only(context)).returns(PhotoQuality.LOW, PhotoAsset::quality);
      awaitFinal(context, asset);
      Rendition full = context.mediaAssetManager().requestImage(asset, SCREEN).get();
      assertThat(full.pixels().size()).isEqualTo(new Size(30, 40));
      assertThat(full.asset()).isEqualTo(only(context)).returns(PhotoQuality.FULL, PhotoAsset::quality);
      assertThat(full.pixels()).isNotSameAs(low.pixels());
      assertShows(context.mediaAssetManager().requestImage(asset, new Size(1000, 1000)).get());
    }
  }

  private static void awaitFinal(Context context, AssetId asset) throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    context.deferredDelivery().resume().get();
    context.mediaAssetManager().requestImageData(asset, new RequestOptions(DeliveryMode.HIGH_QUALITY_MODE),
        _ -> told.countDown()).get();
    assertThat(told.await(1, TimeUnit.MINUTES)).isTrue();
  }

  /** Its file, read by others and turned clockwise. */
  private void assertShows(Rendition rendition) throws IOException {
    BufferedImage stored = ImageIO.read(app.library().resolve(rendition.asset().path()).toFile());
    Seen seen = Seen.of(rendition.pixels());
    assertThat(rendition.pixels().size())
        .isEqualTo(new Size(/* width= */ stored.getHeight(), /* height= */ stored.getWidth()));
    long difference = 0;
    for (int y = 0; y < stored.getWidth(); y++) {
      for (int x = 0; x < stored.getHeight(); x++) {
        difference += seen.difference(x, y, stored.getRGB(y, stored.getHeight() - 1 - x));
      }
    }
    assertThat(4 * difference / rendition.pixels().bytes()).isLessThan(4);
  }

  @Test
  void are_refused_what_is_gone_and_what_is_damaged() throws IOException {
    try (Lab.Darkroom darkroom = darkroom()) {
      Context context = darkroom.as(Phone.PUBLIC_APPLICATION);
      PhotoAsset asset = only(context);
      try (RandomAccessFile file = new RandomAccessFile(app.library().resolve(asset.path()).toFile(), "rw")) {
        file.setLength(asset.content().get().bytes() / 2);
      }
      assertThat(context.mediaAssetManager().requestImage(asset.id(), SCREEN).getLeft())
          .returns(AssetErrorCode.IO_ERROR, it -> it.code())
          .satisfies(it -> assertThat(it.what()).contains(asset.path()));
      context.photoAccessHelper().delete(asset.id()).get();
      assertThat(context.mediaAssetManager().requestImage(asset.id(), SCREEN).getLeft().code())
          .isEqualTo(AssetErrorCode.NO_SUCH_FILE);
    }
  }

  @Test
  void are_told_when_the_product_decodes_nothing() {
    Phone phone = new Phone(folder);
    phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving).press();
    phone.time().pass(Duration.ofSeconds(5));
    Context context = phone.as(Phone.PUBLIC_APPLICATION);
    assertThat(context.mediaAssetManager().requestImage(only(context).id(), SCREEN).getLeft().code())
        .isEqualTo(AssetErrorCode.OPERATION_NOT_SUPPORTED);
  }
}
