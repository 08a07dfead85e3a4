package dev.latent.camera.contract;

import dev.latent.camera.port.driven.AssetStore;

/** How a test gets at the store that it holds to the contract. */
@ContractOf(AssetStore.class)
@Usually(promise = "AS1",
    breaks = "It answers before file, folder and row are durable, or a change that fails leaves a part of itself.")
@Usually(promise = "AS1a",
    breaks = "It takes the next id from the rows that are left, so that the id of a deleted one comes back.")
@Usually(promise = "AS1b",
    breaks = "It looks for the photo among living rows or not at all, so that one is there twice, or comes back.")
@Usually(promise = "AS1c",
    breaks = "It asks the disk alone whether a path is free, and a row without content has no file there.")
@Usually(promise = "AS1d", breaks = "It writes without comparing the version, so that the later of two writers wins.")
@Usually(promise = "AS1e",
    breaks = "It raises the revision with every change, or hashes other bytes than those that it kept.")
@Usually(promise = "AS1f",
    breaks = "It deletes the delivery record with the row, so that the raw is taken for a photo that nobody has.")
@Usually(promise = "AS1g",
    breaks = "It keeps the file as the original at each edit, so that the second edit covers the camera's image.")
@Usually(promise = "AS1h",
    breaks = "It lets a final image replace the file, edited or not, so that the user's edit is lost.")
@Usually(promise = "AS2", breaks = "It takes an id for a position, or answers some row where there is none.")
@Usually(promise = "AS3",
    breaks = "It notes whose photo a row is when it is made, and not when an update brings the photo later.")
@Usually(promise = "AS4",
    breaks = "It pages by offset, by id, or by the text of a time, so that rows are shown twice or never.")
@Usually(promise = "AS5", breaks = "It lists living rows only, or in the order of their last change.")
@Usually(promise = "AS6",
    breaks = "It forgets whatever it is told, the records of living rows too, or only until it is opened again.")
@Usually(promise = "AS7",
    breaks = "It hands out a path to be opened later, instead of bytes that nobody can change any more.")
@Usually(promise = "AS8",
    breaks = "It looks whether there is a file, without reading it, or throws where there is none.")
@Usually(promise = "AS9",
    breaks = "It takes a second close for a failure, or loses at closing what it had acknowledged.")
@Usually(promise = "AS10",
    breaks = "It keeps the pause in a field, so that the next life does what somebody has stopped.")
@Usually(promise = "AS11",
    breaks = "It keeps a log of changes, and tells of each one instead of each asset as it is now.")
@Usually(promise = "AS12",
    breaks = "It marks an asset as temporary when it is made, and forgets to look again when it is saved or deleted.")
@Usually(promise = "AS13",
    breaks = "It opens the edit in place of the original, or says of the original what the edit is.")
public interface AssetStoreFixture extends AdapterFixture {

  /** An empty store in a fresh place. */
  AssetStore open();

  /** Closes the store, and opens its place again as another process would. Asked of no store of level CORE. */
  AssetStore reopen(AssetStore store);
}
