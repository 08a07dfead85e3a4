/**
 * Media libraries: folders of photos with a SQLite catalogue, and libraries in memory. Public are the two Dagger modules
 * and {@link dev.latent.medialibrary.MediaLibraries}, which the wiring asks for a store. Files are reached only through
 * {@code PhotoFiles}, rows only through {@code Catalogue}, so that tests can break either at every step. Nothing here
 * decides what becomes of a photo, and nothing here reads pixels.
 */
@NullMarked
package dev.latent.medialibrary;

import org.jspecify.annotations.NullMarked;
