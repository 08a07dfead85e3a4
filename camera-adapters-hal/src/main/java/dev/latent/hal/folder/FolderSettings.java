package dev.latent.hal.folder;

import dev.latent.camera.model.device.Size;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a watched folder is, as its profile says.
 *
 * @param inbox where the camera drops its files, absolute; none: nothing can be taken
 * @param existing whether files that lay there when the camera was first opened are photos
 * @param settle a file that did not change for so long is completely written
 * @param poll from one look at the folder to the next
 * @param size nominal, of its photos
 */
record FolderSettings(Option<Path> inbox, boolean existing, Duration settle, Duration poll, Size size) {}
