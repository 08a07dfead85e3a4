/**
 * A real camera that drops its files into a watched folder: by cable, by a memory card, by another program. A press
 * arms the kit; the next file that no photo was made of is the photo. Its first stage is an embedded preview or a
 * reduced decode; its second is the camera's own file, once that is completely written. Nothing in the watched folder
 * is ever written, renamed or removed: a claimed file is held in the kit's home by a hard link, or by a copy where links
 * cannot be made. What is to happen is decided by one pure machine ({@code TetherMachine}); the rest reads files. Only
 * {@code FolderModule} is public; parts that all kits share are in {@code kit}, pixels in {@code imaging}.
 */
@NullMarked
package dev.latent.hal.folder;

import org.jspecify.annotations.NullMarked;
