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
 * cameras        array of { id, position, type, orientation, modes = array of { mode, deferral, photo, preview } }
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
