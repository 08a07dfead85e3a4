package dev.latent.camera.generator;

import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.CameraType;
import dev.latent.camera.model.device.ConnectionType;
import dev.latent.camera.model.device.DeferralTable;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Size;
import io.vavr.collection.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Cameras, and what they offer. */
public final class Devices {

  private Devices() {}

  public static Arbitrary<CameraId> cameraId() {
    return Parts.word().map(CameraId::new);
  }

  public static Arbitrary<Size> size() {
    Arbitrary<Integer> side = Arbitraries.integers().between(1, 8000);
    return Combinators.combine(side, side).as(Size::new);
  }

  public static Arbitrary<Profile> profile() {
    return Combinators.combine(Arbitraries.of(CameraFormat.class), size()).as(Profile::new);
  }

  public static Arbitrary<CameraOutputCapability> cameraOutputCapability() {
    return Combinators.combine(Parts.few(profile()), Parts.few(profile())).as(CameraOutputCapability::new);
  }

  public static Arbitrary<DeferralTable> deferralTable() {
    return Parts.table(Arbitraries.of(SceneMode.class), Arbitraries.of(DeferredDeliveryImageType.class), 0)
        .map(DeferralTable::new);
  }

  /** It says its deferral of modes that it has. */
  public static Arbitrary<CameraDevice> cameraDevice() {
    Arbitrary<Map<SceneMode, CameraOutputCapability>> modes =
        Parts.table(Arbitraries.of(SceneMode.class), cameraOutputCapability(), 1);
    return Combinators.combine(device(), modes, deferralTable()).as((device, capabilities, deferral) -> device
        .capabilities(capabilities)
        .deferral(new DeferralTable(deferral.byMode().filterKeys(capabilities::containsKey))).build());
  }

  /** Without its modes. */
  private static Arbitrary<CameraDevice.Builder> device() {
    return Builders.withBuilder(CameraDevice.Builder::new)
        .use(cameraId()).in((it, value) -> it.cameraId(value))
        .use(Arbitraries.of(CameraPosition.class)).in((it, value) -> it.cameraPosition(value))
        .use(Arbitraries.of(CameraType.class)).in((it, value) -> it.cameraType(value))
        .use(Arbitraries.of(ConnectionType.class)).in((it, value) -> it.connectionType(value))
        .use(Arbitraries.of(0, 90, 180, 270)).in((it, value) -> it.cameraOrientation(value))
        .use(Controls.cameraAbilities()).in((it, value) -> it.abilities(value))
        .build(it -> it);
  }

  public static Arbitrary<CameraError> cameraError() {
    return Combinators.combine(Arbitraries.of(CameraErrorCode.class), Parts.word()).as(CameraError::new);
  }
}
