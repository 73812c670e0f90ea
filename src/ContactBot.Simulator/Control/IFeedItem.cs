namespace ContactBot.Simulator.Control;

/// <summary>Something that who watches the simulator wants to hear of.</summary>
internal interface IFeedItem;
