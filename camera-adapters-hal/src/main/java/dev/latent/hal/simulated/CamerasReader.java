package dev.latent.hal.simulated;

import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.CameraType;
import dev.latent.camera.model.device.DeferralTable;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.SettingsReader;
import dev.latent.camera.model.device.Size;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the {@code cameras} of a device. All look through the one sensor, so each photo profile is of its size; none
 * named is one back camera for NORMAL_PHOTO with deferred photos.
 *
 * @param sensor its size
 */
record CamerasReader(Size sensor) {

  private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,4})x([1-9][0-9]{0,4})");
  private static final String FULL = "full";
  private static final Setting.Position NOWHERE = new Setting.Position("no camera", 0, 0);

  Seq<Eye> read(Seq<SettingsReader> tables, SettingsReader device) {
    Seq<Eye> eyes = tables.zipWithIndex((table, index) -> eye(table, index)).toList();
    if (eyes.map(it -> it.device().cameraId()).toSet().size() < eyes.size()) {
      device.refuse("cameras", "must each have an id of their own");
    }
    return eyes.isEmpty() ? List.of(backCamera()) : eyes;
  }

  private Eye eye(SettingsReader table, int index) {
    Seq<Mode> modes = modes(table);
    CameraDevice camera = device(id(table, index), table.choice("position", CameraPosition.class,
            CameraPosition.BACK), modes)
        .cameraType(table.choice("type", CameraType.class, CameraType.DEFAULT))
        .cameraOrientation(orientation(table))
        .abilities(AbilitiesReader.read(table))
        .build();
    return new Eye(camera, table.real("crop", 1, 1, 10), table.flag("disabled", false));
  }

  private Eye backCamera() {
    SettingsReader nothing = new SettingsReader(new Setting.Table(LinkedHashMap.empty(), NOWHERE));
    return new Eye(device("0", CameraPosition.BACK, List.of(normalPhoto()))
        .abilities(AbilitiesReader.read(nothing)).build(), 1, false);
  }

  private static String id(SettingsReader table, int index) {
    String id = table.text("id", Integer.toString(index));
    if (id.isBlank()) {
      table.refuse("id", "must not be empty");
    }
    return id;
  }

  private static CameraDevice.Builder device(String id, CameraPosition position, Seq<Mode> modes) {
    CameraDevice.Builder camera = new CameraDevice.Builder();
    camera.cameraId(new CameraId(id)).cameraPosition(position);
    Map<SceneMode, Mode> byMode = LinkedHashMap.ofEntries(modes.map(it -> io.vavr.Tuple.of(it.mode(), it)));
    camera.capabilities(byMode.mapValues(Mode::outputs));
    camera.deferral(new DeferralTable(byMode.mapValues(Mode::deferral)));
    return camera;
  }

  private int orientation(SettingsReader table) {
    long degrees = table.whole("orientation", 0, 0, 270);
    if (degrees % 90 != 0) {
      table.refuse("orientation", "must be 0, 90, 180 or 270");
    }
    return (int) degrees;
  }

  private Seq<Mode> modes(SettingsReader camera) {
    Seq<Mode> modes = camera.tables("modes").map(this::mode).toList();
    if (modes.map(Mode::mode).toSet().size() < modes.size()) {
      camera.refuse("modes", "must each have a mode of their own");
    }
    return modes.isEmpty() ? List.of(normalPhoto()) : modes;
  }

  private Mode mode(SettingsReader table) {
    return new Mode(
        table.choice("mode", SceneMode.class, SceneMode.NORMAL_PHOTO),
        table.choice("deferral", DeferredDeliveryImageType.class, DeferredDeliveryImageType.NONE),
        new CameraOutputCapability(previews(table), photos(table)));
  }

  private Mode normalPhoto() {
    return new Mode(SceneMode.NORMAL_PHOTO, DeferredDeliveryImageType.PHOTO,
        new CameraOutputCapability(List.of(preview(quarter())), List.of(photo(sensor))));
  }

  private Seq<Profile> photos(SettingsReader table) {
    Seq<Size> sizes = table.texts("photo").flatMap(it -> size(table, "photo", it)).distinct();
    if (table.has("photo") && sizes.isEmpty()) {
      table.refuse("photo", "must name a size; leave it out for \"" + FULL + "\"");
    }
    if (sizes.exists(it -> !it.equals(sensor))) {
      table.refuse("photo", "must be \"" + FULL + "\" or the sensor's size, \"" + sensor + "\"");
    }
    return table.has("photo") ? sizes.map(CamerasReader::photo) : List.of(photo(sensor));
  }

  private Seq<Profile> previews(SettingsReader table) {
    Seq<Size> sizes = table.texts("preview").flatMap(it -> size(table, "preview", it)).distinct();
    return table.has("preview") ? sizes.map(CamerasReader::preview) : List.of(preview(quarter()));
  }

  private Option<Size> size(SettingsReader table, String key, String written) {
    if (written.equals(FULL)) {
      return Option.some(sensor);
    }
    Matcher size = SIZE.matcher(written);
    if (size.matches()) {
      return Option.some(new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))));
    }
    table.refuse(key, "must be sizes like \"4000x3000\", or \"" + FULL + "\"");
    return Option.none();
  }

  private Size quarter() {
    return new Size(sensor.width() / 4, sensor.height() / 4);
  }

  private static Profile photo(Size size) {
    return new Profile(CameraFormat.JPEG, size);
  }

  private static Profile preview(Size size) {
    return new Profile(CameraFormat.RGBA_8888, size);
  }

  private record Mode(SceneMode mode, DeferredDeliveryImageType deferral, CameraOutputCapability outputs) {}
}
