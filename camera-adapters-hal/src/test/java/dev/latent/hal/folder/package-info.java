/** Tests of the kit that watches a folder, with a photographer in front of it who drops files. */
@NullMarked
package dev.latent.hal.folder;

import org.jspecify.annotations.NullMarked;
