namespace ContactBot.Understanding.Local.Text;

/// <summary>
/// Italian words (normalized) that speak of one thing, as citizens do with a municipality: what training saw of <c>cane</c> helps to understand <c>gatto</c>.
/// A line is a concept, one form of a word is enough; a word may belong to several, and the first is what it stands for beside others.
/// </summary>
internal static class Concepts
{
    private static readonly string[] Lines = """
        auto automobile macchina veicolo vettura autoveicolo furgone camion moto motorino scooter motociclo autovettura mezzo
        bici bicicletta monopattino ciclabile pedalare pista ciclisti
        autobus bus pullman tram metro metropolitana treno navetta corriera linea fermata scuolabus pulmino trasporto trasporti ferrovia ferroviario
        biglietto abbonamento tessera
        parcheggio parcheggiare sosta posteggio posteggiare strisce garage box stallo parcometro
        strada strade via marciapiede asfalto viabilita sottopasso cavalcavia ponte corso piazza deviazione rotonda incrocio semaforo
        traffico circolazione circolare blocco blocchi ztl varco euro diesel benzina targhe antismog
        buca rotto rotta guasto guasti guasta malfunzionamento danno danneggiato lampione tombino dissesto incuria sporcizia sporco degrado riparare riparato aggiustare manto perdita
        segnalare segnalazione reclamo protesta lamentela denunciare denuncia esposto comunicare avvisare
        rifiuti rifiuto spazzatura immondizia pattume differenziata indifferenziato umido organico plastica vetro lattine cassonetto bidone raccolta ricicla riciclare smaltire smaltimento buttare gettare sacchetti cestino scarti pile batterie olio cartone nettezza ritiro
        ecocentro isola isole ecologica ecologiche ecologico discarica riciclabile conferire conferimento
        ingombrante ingombranti mobile mobili divano materasso armadio frigorifero lavatrice elettrodomestico lavastoviglie poltrona tavolo televisore
        verde sfalci potature erba foglie ramaglie
        tassa tasse tributo imposta tari imu tasi tosap cosap canone bolletta cartella ruolo tributario fiscale fisco aliquota aliquote conguaglio iuc irpef
        tari rifiuti bollettino spazzatura immondizia
        scadenza scadenze scade scadono scaduto rata rate proroga prorogato rinvio rinviata differita differire dilazione acconto saldo entro termine
        pagare pagamento pago versare versamento bollettino pagopa f24 bonifico iuv piemontepay saldare ricevuta rimborso
        costo costa costano prezzo tariffa quanto gratis gratuito costare costerebbe costosa euro
        calcolo calcolare calcola ammontare importo
        esenzione esenzioni riduzione sconto agevolazione sgravio esente
        multa sanzione verbale contravvenzione ricorso contestare punti
        documento identita cie passaporto elettronica espatrio
        carta cie identita
        rinnovo rinnovare rifare scaduta duplicato smarrimento smarrita rilascio ottenere richiedere rilasciare
        certificato certificazione attestato estratto atto visura copia
        autocertificazione autodichiarazione dichiarazione modulo giustificare giustificazione modello
        residenza residente domicilio abitazione trasferimento trasferirsi trasferito traslocare trasloco anagrafe anagrafico indirizzo
        matrimonio sposarsi sposare sposo sposa nozze unione celebrare celebrazione
        coniuge marito moglie divorzio separazione separato separata divorziato divorziata ex compagno
        nascita nato neonato bambino bambina bimbo bimba figlio figlia figli minore minorenne ragazzi ragazzo
        morte morto decesso defunto cimitero tomba funerale lapide loculo cremazione sepoltura camposanto salma
        scuola scolastico classe alunno studente lezione insegnante elementare media medie superiori didattica liceo istituto scuolabus dad primaria secondaria
        asilo nido nidi materna infanzia
        iscrizione iscrivere iscriversi iscritto preiscrizione ammissione graduatoria domanda
        mensa refezione pasto pasti buono buoni menu borsellino
        anziano anziana vecchio nonno nonna pensionato
        disabile disabilita invalido invalidita handicap fragile autosufficiente autosufficienti contrassegno
        salute sanitario sanitaria medico dottore ospedale asl ambulatorio guardia ambulanza sanita pronto soccorso specialista esame patologia clinica farmacia farmaco farmaci medicina visita pediatra ginecologo dentista
        sintomo sintomi febbre tosse mal male dolore gola malato malata malattia respiro respirare raffreddore influenza positivo contatto sospetto
        covid covid19 coronavirus virus pandemia emergenza contagio contagiato lockdown restrizione epidemia
        quarantena isolamento isolato fiduciario
        tampone tamponi molecolare rapido test
        vaccino vaccinazione vaccinare vaccinarsi antinfluenzale
        contagi casi positivi ricoverati pazienti deceduti diffusione situazione bollettino numeri
        mascherina mascherine dispositivi
        dpcm decreto ordinanza norma regola provvedimento misura misure prescrizione disposizione legge normativa vincolo divieto limite limitazione restrizione restrizioni vigore
        zona area fascia colore rossa arancione gialla bianca regione
        posso possibile permesso consentito consente puo potere lecito vietato ammesso permessa consentita possono possiamo autorizzato consentire
        spostarsi spostarmi spostare spostamento muoversi muovermi muovere uscire uscita andare recarsi recarmi viaggiare viaggio raggiungere mobilita coprifuoco
        rientrare rientro rientrarvi ritornare ritorno tornare
        casa seconda baita villetta montagna lago mare campagna villa proprieta
        visitare visita trovare incontrare salutare raggiungere vedere
        amico amica compagnia fidanzato parente genitore famiglia familiare congiunto zio zia cognato cugino suocera mamma papa madre padre fratello sorella nipote
        carcere detenuto prigione colloquio penitenziario
        lavoro lavorare lavoratore lavorativo impiego occupazione disoccupato disoccupazione mansione curriculum cv offerta assunzione collocamento
        azienda impresa ditta professionista elettricista idraulico artigiano consegna montaggio
        concorso bando bandi selezione graduatoria
        comprovata comprovate esigenza esigenze significa significato intende vuol
        aiuto aiutare assistenza sostegno supporto sociale sociali assistenziale socio difficolta bisogno solo solitudine psicologico
        sussidio contributo bonus agevolazione indennita ristoro economico soldi denaro reddito assegno ecobonus buoni
        volontario volontariato collaboratore protezione civile tempo banca
        associazione associazioni beneficenza ente onlus
        donare donazione offrire solidarieta raccolta abiti usati caritas beni viveri
        animale cane gatto canile gattile guinzaglio microchip canina randagio cucciolo adozione adottare vaganti animali
        spasso passeggio giro guinzaglio
        sport sportivo palestra piscina calcio calcetto tennis correre corsa allenarsi allenamento sciare sci ciaspole scialpinismo nuoto nuotare jogging motoria fisica atletica footing campo impianto impianti
        passeggiata passeggiare camminare camminata passeggio trekking escursione bosco boschi sentiero
        spesa supermercato alimentari cibo alimento macelleria ipermercato discount acquistare comprare acquisti commissioni
        domicilio consegna portare casa ordine
        negozio negozi commercio commerciale commercianti esercizio esercizi parrucchiere barbiere estetista tabaccaio edicola
        mercato mercatino bancarelle banchi rionale
        ristorante pizzeria bar caffe locale pub asporto cena pranzo mangiare osteria trattoria colazione
        messa chiesa culto religioso funzione prete pregare preghiera parrocchia sinagoga moschea
        biblioteca libro prestito leggere lettura civica
        museo mostra cinema teatro spettacolo concerto cultura culturale evento festa festeggiare capodanno natale manifestazione manifestazioni iniziativa fiera
        turista turismo turistico vacanza albergo hotel
        elezione elettorale voto votare votazione scrutatore seggio elettore referendum giudice popolare liste presidente
        orario orari ora apertura aperto aprire apre chiuso chiusura chiude riaprire riapertura riapre quando sportello
        telefono telefonare telefonico numero chiamare contattare contatto email mail pec scrivere parlare recapito recapiti rivolgersi rivolgermi rivolgo
        indirizzo sede dove trova ubicazione
        appuntamento prenotare prenotazione fissare
        online internet sito web app portale digitale elettronica computer pratica istanza piattaforma
        spid digitale credenziali riconoscimento identita accedere
        fibra ftth banda adsl rete connessione internet provider copertura fiber posa cablaggio
        edilizia edilizio edificio costruire costruzione ristrutturazione ristrutturare scia dia cila permesso catasto planimetria condono sue
        cantiere opere opera infrastruttura tunnel traforo trafori galleria autostrada ferrovia ferroviario logistico logistica potenziamento tav asse
        lavori cantieri scavo scavi interruzione
        aria inquinamento smog polveri pm10 pm25 biossido emissioni atmosfera arpa ozono inquinanti sottili centralina idrocarburi
        ambiente ambientale ecologia natura
        alloggio affitto popolare popolari inquilino condominio assegnazione edilizia
        straniero immigrato soggiorno cittadinanza profugo europeo extracomunitario traduzione
        sicurezza polizia vigili vigile carabinieri furto rubato ladri municipale trasgressore
        smarrito perso smarrimento perduto oggetti
        comune municipio sindaco assessore ufficio uffici consigliere giunta amministrazione impiegato
        comune paese citta territorio confine provincia limitrofo vicino
        parco giardino alberi albero panchina giochi giostre area
        acqua idrico acquedotto fognatura fontana
        luce illuminazione energia gas
        conviventi convivente persone quante salire passeggeri
        tempo meteo pioggia piove piovere sole neve nevica nevicare temperatura grado gradi caldo freddo vento previsioni ombrello nuvoloso nuvole temporale umidita gelo grandine maltempo soleggiato tempesta
        sveglia allarme svegliami svegliarmi svegliare timer
        promemoria ricordami ricorda ricordarmi ricordare memo impegno agenda
        musica canzone brano album cantante playlist ascoltare ascolta ascoltiamo riproduci suona riprodurre artista traccia compilation colonna sinfonia gruppo band radio spotify
        film proiezione proiettato programmazione cinematografico spettacolo sala cinema cinematografi multisala theatre theatres cinemas orari
        serie televisiva romanzo gioco videogioco saga trailer libro opera quadro dipinto fotografia soundtrack programma televisivo show episodio
        cancella cancellare annulla annullare rimuovi rimuovere elimina eliminare disattiva disattivare ferma fermare togli togliere spegni spegnere disdire disdici interrompi scarta
        mostra mostrami visualizza vedi vedere elenca elenco lista leggi fammi dimmi quali quante quanti ho elencami controlla
        imposta impostare metti mettere crea creare aggiungi aggiungere programma programmare inserisci attiva attivare configura fissa bisogno serve
        cambia cambiare modifica modificare sposta spostare aggiorna variare variazione rimanda posticipa anticipa sostituisci correggi
        recensione voto stelle stella valuta valutazione dai assegna giudizio classifica valore punteggio
        prenota prenotami tavolo posto posti persone ristorante cena pranzo osteria trattoria taverna brasserie bistrot pub cucina menu
        oggi domani dopodomani stasera stamattina ieri mattina sera pomeriggio notte mezzogiorno mezzanotte ora ore minuti minuto prossimo
        lunedi martedi mercoledi giovedi venerdi sabato domenica weekend settimana
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        informazione informazioni info sapere notizie dettagli
        come modalita procedura fare iter devo
        """.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> ByStem = Lines
        .SelectMany((line, concept) => line.Split(' ').Select(word => (Stem: ItalianStem.Of(word).ToString(), Concept: concept)))
        .Distinct()
        .GroupBy(word => word.Stem, word => word.Concept, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words that belong to a concept.</summary>
    public static IEnumerable<string> Words => Lines.SelectMany(line => line.Split(' '));

    /// <summary>The concepts that a stem belongs to; none for most.</summary>
    public static ReadOnlySpan<int> Of(ReadOnlySpan<char> stem) => ByStem.TryGetValue(stem, out var concepts) ? concepts : [];
}
