package dev.latent.hal.simulated;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.IntoMap;
import dagger.multibindings.StringKey;
import dev.latent.camera.port.driven.DeviceKit;

/**
 * Offers {@code kit = "simulated"}. Its {@code [device]} table, every key with a default:
 *
 * <pre>
 * make, model    texts, for EXIF
 * cores          threads that develop; 0: none of its own, all work runs on the background executor it is given
 * pixels         false: no pictures, only tiny stand-ins that are valid JPEGs, on the background executor it is given:
 *                the whole device then runs under virtual time on one thread, with the same trace for the same seed
 * scene          array of picture files, one per shot in turn; none: a bundled photograph
 * seed           whole number; the same seed gives the same bytes
 * sensor         width, height (even), iso, base_iso, exposure and readout (ms), frames (of a burst), read_noise and
 *                full_well (electrons), f_number, focal_length (mm)
 * cameras        array of tables, below; none: one back camera for normal_photo with deferred photos
 *   id           its name, none twice
 *   position     unspecified, back (without a word), front, fold_inner
 *   type         default (without a word), wide_angle, ultra_wide, telephoto, true_depth
 *   orientation  of its sensor: 0, 90, 180 or 270 degrees clockwise
 *   crop         how many times narrower than the scene it sees, 1 to 10; its focal length grows with it
 *   disabled     true: it must not be used, and refuses to be opened
 *   flash        array of close, open, auto, always_open; without a word none
 *   exposure_modes   array of locked, auto, continuous_auto; without a word all
 *   exposure_bias    [least, most] in EV within -8 to 8, or []; without a word [-4, 4]
 *   focus_modes      array of manual, continuous_auto, auto, locked; without a word all
 *   zoom             [least, most] within 1 to 100, or []; without a word [1, 10]
 *   mirror, burst, quick_thumbnail, mute   false: it cannot
 *   prioritization   array of high_quality, speed; without a word both
 *   frame_rates      of its previews, the first is the usual one: array of "30" or "15-60"; without a word ["30"]
 *   modes        array of tables, each a scene mode; none: normal_photo with deferred photos
 *     mode       a scene mode: normal_photo, portrait_photo, night_photo, normal_video, ...
 *     deferral   photo, video, or none (without a word): which images it delivers in two stages
 *     photo      array of sizes; all must be "full", the sensor's size, as it is without a word
 *     preview    array of sizes like "1280x960"; without a word a quarter of the sensor's each way
 * spool          least_free_mib (below it no picture is taken), low_free_mib and enough_free_mib (below the one the
 *                processor says READY_SPACE_LIMIT_REACHED, from the other on READY again)
 * heat           warming (degrees per second and busy core), cooling (degrees per second), step (degrees per level)
 * strip          ms that a strip takes at least
 * </pre>
 */
@Module
public interface SimulatedModule {

  @Binds
  @IntoMap
  @StringKey("simulated")
  DeviceKit.Factory simulated(SimulatedKitFactory factory);
}
