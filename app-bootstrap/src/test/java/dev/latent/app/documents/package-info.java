/** What the documents of this product say, held against the code. */
@NullMarked
package dev.latent.app.documents;

import org.jspecify.annotations.NullMarked;
