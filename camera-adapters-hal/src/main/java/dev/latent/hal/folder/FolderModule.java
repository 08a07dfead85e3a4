package dev.latent.hal.folder;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.IntoMap;
import dagger.multibindings.StringKey;
import dev.latent.camera.port.driven.DeviceKit;

/**
 * Offers {@code kit = "folder"}. Its {@code [device]} table, every key with a default:
 *
 * <pre>
 * inbox          the folder that the camera drops its files into; without it the camera cannot be opened, and what is
 *                held already can be finished all the same
 * existing       true: files that lay there when the camera was first opened are photos too, as on a memory card;
 *                false: only files that come later
 * settle_ms      a file that did not change for so long is completely written, 0 to 5000
 * poll_ms        how often the folder is looked at while a capture is armed, 10 to 60000
 * size           the nominal size of its photos, "6000x4000"; each image says its own
 * </pre>
 */
@Module
public interface FolderModule {

  /** {@return what makes kits of this kind} */
  @Binds
  @IntoMap
  @StringKey("folder")
  DeviceKit.Factory folder(FolderKitFactory factory);
}
